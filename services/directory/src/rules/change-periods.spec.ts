import { describe, expect, it } from '@jest/globals';
import { aPeriod } from '../fixtures/a-period.js';
import { answersOn } from './answers-on.js';
import { changedFrom, endedOn } from './change-periods.js';
import { comparePeriods } from './compare-periods.js';
import { knownOn, type Period } from './period.js';
import { sayFaults } from './say-faults.js';
import { succeed } from './succeed.js';

const stretches = (periods: readonly Period[] | null) =>
  periods?.map(({ code, validFrom, validTo, name }) => [code, validFrom, validTo, name]);
const kai = aPeriod({ code: 'kai', name: 'PT KAI' });

describe('a change of an institution', () => {
  it('begins on its day and leaves the past as it was', () => {
    expect(stretches(changedFrom([kai], '2027-01-01', { name: 'Kereta' }))).toEqual([
      ['kai', '2017-01-01', '2027-01-01', 'PT KAI'],
      ['kai', '2027-01-01', null, 'Kereta'],
    ]);
  });

  it('rewrites a stretch that begins on that very day', () => {
    expect(stretches(changedFrom([kai], '2017-01-01', { name: 'Kereta' }))).toEqual([
      ['kai', '2017-01-01', null, 'Kereta'],
    ]);
  });

  it('leaves alone what is planned for later', () => {
    const planned = changedFrom([kai], '2030-01-01', { name: 'Kelak' }) ?? [];
    expect(stretches(changedFrom(planned, '2027-01-01', { name: 'Kereta' }))?.map(([, , , name]) => name)).toEqual([
      ...['PT KAI', 'Kereta', 'Kelak'],
    ]);
  });

  it('parts nothing when nothing is changed', () => {
    expect(changedFrom([kai], '2027-01-01', {})).toEqual([kai]);
  });

  it('is none on a day on which it does not exist', () => {
    expect(changedFrom([kai], '2016-01-01', { name: 'Kereta' })).toBeNull();
  });
});

describe('the end of an institution', () => {
  it('takes away what was planned for later, and names who takes over', () => {
    const planned = changedFrom([kai], '2030-01-01', { name: 'Kelak' }) ?? [];
    expect(endedOn(planned, '2027-01-01', ['a', 'b'])).toEqual([
      { ...kai, validTo: '2027-01-01', successor: 'a', successors: ['a', 'b'] },
    ]);
  });

  it.each([
    { day: '2017-01-01', why: 'before it began' },
    { day: '2010-01-01', why: 'before it began' },
  ])('is none on $day: $why', ({ day }) => {
    expect(endedOn([kai], day, ['a'])).toBeNull();
  });

  it('is none once it has ended', () => {
    expect(endedOn(endedOn([kai], '2020-01-01', ['a']) ?? [], '2021-01-01', ['a'])).toBeNull();
  });
});

describe('a merger', () => {
  const periods = [
    aPeriod({ code: 'one' }),
    aPeriod({ code: 'two' }),
    aPeriod({ code: 'new', parent: 'one' }),
    aPeriod({ code: 'unit', parent: 'two' }),
  ];
  const after = succeed(periods, { on: '2027-01-01', ended: ['one', 'two'], successors: ['new'] }) ?? [];
  const then = knownOn(after, '2027-01-01');

  it('ends the old ones and leads to the new one', () => {
    expect([then.get('one')?.successor, then.get('two')?.successor]).toEqual(['new', 'new']);
    expect(answersOn('two', '2027-06-01', after)?.code).toBe('new');
    expect(answersOn('two', '2026-06-01', after)?.code).toBe('two');
    expect(answersOn('two', '2010-06-01', after)).toBeNull();
  });

  it('takes what belonged to the old ones along', () => {
    expect(then.get('unit')?.parent).toBe('new');
    expect(then.get('new')?.parent).toBeNull();
  });

  it('is none when one of them is not there', () => {
    expect(succeed(periods, { on: '2027-01-01', ended: ['nobody'], successors: ['new'] })).toBeNull();
  });
});

describe('the difference of two directories', () => {
  it('shows what is new, what is otherwise and what is gone', () => {
    const after = [{ ...kai, name: 'Kereta' }, aPeriod({ code: 'neu' })];
    const differences = comparePeriods([kai, aPeriod({ code: 'old' })], after);
    expect(differences).toMatchObject([
      { code: 'kai', what: 'changed', fields: [{ field: 'name', before: 'PT KAI', after: 'Kereta' }] },
      { code: 'neu', what: 'added' },
      { code: 'old', what: 'removed' },
    ]);
    expect(comparePeriods([kai], [kai])).toEqual([]);
    const desk = { role: 'Meja', mailbox: null, phone: null };
    const turned = { phone: null, mailbox: null, role: 'Meja' };
    expect(comparePeriods([{ ...kai, liaison: desk }], [{ ...kai, liaison: turned }])).toEqual([]);
  });
});

describe('a fault', () => {
  it('is said in a sentence of either language', () => {
    expect(sayFaults([{ code: 'kai', day: '2027-01-01', why: 'circle' }])).toEqual({
      id: 'kai, 2027-01-01: menjadi bagian dari dirinya sendiri',
      en: 'kai, 2027-01-01: it would belong to itself',
    });
  });
});
