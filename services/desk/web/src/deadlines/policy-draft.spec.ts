import { describe, expect, it } from '@jest/globals';
import type { DeadlinePolicy } from '../api/rules-of-time.js';
import { draftOf, endsTooEarly, placeOf, wishOf } from './policy-draft.js';

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

  it('keeps its stage and its ladder, and sends no zero for what is empty', () => {
    const draft = { ...draftOf(policy, today), amount: ' ', effectiveFrom: '2027-01-01', source: ' New decree ' };
    expect(wishOf(draft, policy)).toEqual({
      ...{ kind: 'resolution', class: null, amount: NaN, unit: 'working-day', remindBefore: 2, extension: 0 },
      ...{ source: 'New decree', effectiveFrom: '2027-01-01', effectiveTo: null, calendar: 'national' },
      ...{ pausedBy: ['clarification'], ladder: [{ rung: 'head', after: 4 }] },
    });
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
