import { describe, expect, it } from '@jest/globals';
import { bucketOf } from './duration-buckets.js';
import { ageGroups, daysOfAgeGroup, standingOf, type Counted } from './standing-of.js';

const counted = (measure: string, amount: number, more: Partial<Counted> = {}): Counted => ({
  ...{ measure, amount, day: '2026-12-01', detail: '' },
  ...more,
});

describe('how an institution stands', () => {
  it('is nothing, rather than wrong, where nothing has happened', () => {
    expect(standingOf([], '2026-12-01')).toMatchObject({
      open: 0,
      onTime: null,
      satisfaction: null,
      ages: [0, 0, 0, 0, 0],
    });
  });

  it('counts what is so now, what happened, and shares of it', () => {
    const standing = standingOf(
      [
        counted('open-since', 3, { day: '2026-12-01' }),
        counted('open-since', 2, { day: '2026-11-20' }),
        counted('open-since', 1, { day: '2026-01-20' }),
        counted('overdue-since', 1),
        ...[counted('due-within-day', 2), counted('due', 5, { day: '2026-12-02' })],
        ...[counted('in-time', 3), counted('late', 1), counted('reopened', 1)],
        ...[counted('rated', 3, { detail: '4' }), counted('rated', 1, { detail: '1' }), counted('handed-back', 2)],
        counted('took', 4, { detail: `first-response/${bucketOf(1440)}` }),
        counted('took', 4, { detail: `resolution/${bucketOf(9999)}` }),
      ],
      '2026-12-01',
    );
    expect(standing).toMatchObject({
      ...{ open: 6, overdue: 1, dueWithinDay: 2, ages: [3, 2, 0, 0, 1], answered: 4, onTime: 0.75 },
      ...{ handBacks: 2, reopenedShare: 0.25, rated: 4, satisfaction: 0.75 },
    });
    expect(standing.firstResponseDays).toBeCloseTo(1, 0);
  });
});

describe('the days of an age group', () => {
  const today = '2026-12-01';
  it.each([
    { group: 0, from: '2026-11-26', to: null },
    { group: 1, from: '2026-11-17', to: '2026-11-25' },
    { group: ageGroups.length, from: null, to: '2026-10-01' },
  ])('are $from to $to of group $group', ({ group, from, to }) => {
    expect(daysOfAgeGroup(group, today)).toEqual({ from, to });
  });

  it('hold what is counted in it', () => {
    for (const group of [...ageGroups.keys(), ageGroups.length]) {
      const { from, to } = daysOfAgeGroup(group, today);
      for (const day of [from, to].filter((one) => one !== null)) {
        expect(standingOf([counted('open-since', 1, { day })], today).ages[group]).toBe(1);
      }
    }
  });
});
