import { describe, expect, it } from '@jest/globals';
import type { DeadlinePolicy } from '../api/rules-of-time.js';
import { draftOf, endsTooEarly, isOutOfOrder, placeOf, wishOf } from './policy-draft.js';

const policy: DeadlinePolicy = {
  ...{ id: 'resolution', version: 3, kind: 'resolution', class: null, amount: 14, unit: 'working-day' },
  ...{ remindBefore: 2, extension: 0, source: 'Decree', effectiveFrom: '2018-11-30', effectiveTo: null },
  ...{ calendar: 'national', pausedBy: ['clarification'], ladder: [{ rung: 'head', after: 4 }] },
};
const today = '2026-11-23';
const planned = { ...policy, effectiveFrom: '2027-01-01', effectiveTo: '2028-01-01' };

describe('a policy in the form', () => {
  it('asks from which day another length holds, and by which decree', () => {
    expect(draftOf(policy, today)).toMatchObject({ amount: '14', effectiveFrom: '', effectiveTo: '', source: '' });
  });

  it('that is planned is written on', () => {
    const draft = draftOf(planned, today);
    expect(wishOf(draft, planned)).toMatchObject({ effectiveFrom: '2027-01-01', effectiveTo: '2028-01-01' });
    expect(draftOf({ ...planned, effectiveTo: null }, today).effectiveTo).toBe('');
  });

  it('keeps its stage, and sends no zero for what is empty', () => {
    const draft = { ...draftOf(policy, today), amount: ' ', effectiveFrom: '2027-01-01', source: ' New decree ' };
    expect(wishOf(draft, policy)).toEqual({
      ...{ kind: 'resolution', class: null, amount: NaN, unit: 'working-day', remindBefore: 2, extension: 0 },
      ...{ source: 'New decree', effectiveFrom: '2027-01-01', effectiveTo: null, calendar: 'national' },
      ...{ pausedBy: ['clarification'], ladder: [{ rung: 'head', after: 4 }] },
    });
  });

  it('has the rungs of its ladder that say when, in their order', () => {
    const { ladder } = draftOf(policy, today);
    expect(ladder).toEqual({ handler: '', 'liaison-officer': '', head: '4', coordinator: '', ombudsman: '' });
    const changed = { ...ladder, coordinator: '9', handler: ' 1 ', head: '' };
    expect(wishOf({ ...draftOf(policy, today), ladder: changed }, policy).ladder).toEqual([
      { rung: 'handler', after: 1 },
      { rung: 'coordinator', after: 9 },
    ]);
  });

  it.each([
    { rungs: {}, out: false, why: 'one rung has no order' },
    { rungs: { handler: '4' }, out: true, why: 'two on one day are one too many' },
    { rungs: { coordinator: '3' }, out: true, why: 'the coordinator would be told before the head' },
    { rungs: { handler: '1', ombudsman: '30' }, out: false, why: 'each comes later than the one before' },
  ])('is out of order with $rungs: $out, $why', ({ rungs, out }) => {
    const draft = draftOf(policy, today);
    expect(isOutOfOrder({ ...draft, ladder: { ...draft.ladder, ...rungs } })).toBe(out);
  });

  it.each([
    { change: {}, place: { id: 'resolution', version: 3 }, why: 'it begins on the same day' },
    {
      change: { effectiveFrom: '2027-01-01' },
      place: { id: 'resolution-2027-01-01', version: 0 },
      why: 'another day is another row',
    },
    {
      change: { class: 'aspiration' as const },
      place: { id: 'resolution-aspiration-2018-11-30', version: 0 },
      why: 'another class is another row',
    },
  ])('becomes $place: $why', ({ change, place }) => {
    expect(placeOf({ ...policy, ...change }, [policy])).toEqual(place);
  });

  it.each([
    { effectiveTo: '', early: false },
    { effectiveTo: '2027-01-01', early: true },
    { effectiveTo: '2027-01-02', early: false },
  ])('may not end before it begins: $effectiveTo', ({ effectiveTo, early }) => {
    expect(endsTooEarly({ ...draftOf(policy, today), effectiveFrom: '2027-01-01', effectiveTo })).toBe(early);
  });
});
