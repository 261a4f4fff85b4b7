import { describe, expect, it } from '@jest/globals';
import type { DeadlinePolicy } from '../api/rules-of-time.js';
import { policyOfDay, rowOf, standingOf, takenOverOn } from './policy-of-day.js';

const row = (id: string, part: Partial<DeadlinePolicy>): DeadlinePolicy => ({
  ...{ id, version: 1, kind: 'resolution', class: null, amount: 14, unit: 'working-day', remindBefore: 2 },
  ...{ extension: 0, source: 'Decree', effectiveFrom: '2018-11-30', effectiveTo: null, calendar: 'national' },
  ...{ pausedBy: [], ladder: [] },
  ...part,
});
const all = row('all', {});
const own = row('own', { class: 'aspiration', effectiveFrom: '2020-01-01', effectiveTo: '2026-01-01' });
const later = row('later', { effectiveFrom: '2025-01-01' });
const planned = row('planned', { effectiveFrom: '2027-01-01' });
const other = row('other', { kind: 'triage' });
const rows = [all, own, later, planned, other];

describe('the policy of a day', () => {
  it.each([
    { stage: { kind: 'resolution', class: null }, day: '2024-05-05', id: 'all' },
    { stage: { kind: 'resolution', class: null }, day: '2025-01-01', id: 'later' },
    { stage: { kind: 'resolution', class: 'aspiration' }, day: '2025-12-31', id: 'own' },
    { stage: { kind: 'resolution', class: 'aspiration' }, day: '2026-01-01', id: 'later' },
    { stage: { kind: 'resolution', class: null }, day: '2000-01-01', id: undefined },
  ] as const)('of $stage on $day is $id', ({ stage, day, id }) => {
    expect(policyOfDay(rows, stage, day)?.id).toBe(id);
  });

  it('is in force, planned or over', () => {
    const standings = rows.map((one) => standingOf(one, rows, '2026-11-23'));
    expect(standings).toEqual(['past', 'past', 'active', 'planned', 'active']);
  });
});

describe('the row of a day', () => {
  it('is the one that begins on it', () => {
    expect(rowOf(rows, { kind: 'resolution', class: null, effectiveFrom: '2025-01-01' })).toBe(later);
    expect(rowOf(rows, { kind: 'resolution', class: null, effectiveFrom: '2025-01-02' })).toBeNull();
  });

  it('ends where the next of its stage begins', () => {
    expect(takenOverOn(rows, all, all.effectiveFrom)).toBe('2025-01-01');
    expect(takenOverOn(rows, planned, planned.effectiveFrom)).toBeNull();
  });
});
