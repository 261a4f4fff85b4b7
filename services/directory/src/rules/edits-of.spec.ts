import { describe, expect, it } from '@jest/globals';
import { aPeriod } from '../fixtures/a-period.js';
import { changedFrom, endedOn } from './change-periods.js';
import { editsOf } from './edits-of.js';

const uji = aPeriod({ code: 'uji', validFrom: '2017-01-01', name: 'Uji' });
const lain = aPeriod({ code: 'lain', validFrom: '2017-01-01', name: 'Lain' });

describe('what an edit makes of the directory', () => {
  it('is nothing where nothing is otherwise', () => {
    expect(editsOf([uji, lain], [{ ...lain }, { ...uji }])).toEqual([]);
  });

  it('is told by the day from which it holds, not by the days before', () => {
    const after = changedFrom([uji], '2027-01-01', { name: 'Uji Baru' }) ?? [];
    expect(editsOf([uji, lain], [...after, lain])).toMatchObject([
      { code: 'uji', effectiveOn: '2027-01-01', before: { name: 'Uji' }, after: { name: 'Uji Baru' } },
    ]);
  });

  it('is told for each planned day on which it changes what was planned', () => {
    const planned = changedFrom([uji], '2027-01-01', { name: 'Uji Baru' }) ?? [];
    expect(editsOf(planned, [uji])).toMatchObject([
      { effectiveOn: '2027-01-01', before: { name: 'Uji Baru' }, after: { name: 'Uji' } },
    ]);
  });

  it('is a beginning where there was nothing', () => {
    expect(editsOf([], [uji])).toMatchObject([
      { code: 'uji', effectiveOn: '2017-01-01', before: null, after: { name: 'Uji' } },
    ]);
  });

  it('is an end, with who takes over', () => {
    const after = endedOn([uji], '2027-02-01', ['lain']) ?? [];
    expect(editsOf([uji], after)).toEqual([
      {
        ...{ code: 'uji', effectiveOn: '2027-02-01', before: expect.objectContaining({ name: 'Uji' }) },
        after: { isOver: true, successors: ['lain'] },
      },
    ]);
  });

  it('tells who takes over what has ended long ago', () => {
    const over = aPeriod({ code: 'uji', validTo: '2020-01-01' });
    const inherited = aPeriod({ code: 'uji', validTo: '2020-01-01', successor: 'lain' });
    expect(editsOf([over], [inherited])).toEqual([
      {
        ...{ code: 'uji', effectiveOn: '2020-01-01' },
        ...{ before: { isOver: true, successors: [] }, after: { isOver: true, successors: ['lain'] } },
      },
    ]);
  });
});
