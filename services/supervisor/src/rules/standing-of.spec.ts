import { describe, expect, it } from '@jest/globals';
import { addCalendarDays } from '#libs/domain';
import { bucketOf } from './duration-buckets.js';
import { ageGroups, daysOfAgeGroup, standingOf, together, trendOf, type Counted } from './standing-of.js';

const nothing: Counted = {
  ...{ open: 0, overdue: 0, dueWithinDay: 0, noOlder: [0, 0, 0, 0], opened: 0, inTime: [0, 0, 0], late: [0, 0, 0] },
  ...{ handedBack: 0, reopened: 0, rated: 0, content: 0, responses: [] },
};
/** Three took a day. */
const responses = Array.from({ length: bucketOf(1440) + 1 }, (_, bucket) => (bucket === bucketOf(1440) ? 3 : 0));
const some: Counted = {
  ...{ open: 6, overdue: 1, dueWithinDay: 2, noOlder: [3, 5, 5, 5], opened: 7, inTime: [2, 0, 1], late: [0, 0, 1] },
  ...{ handedBack: 2, reopened: 1, rated: 4, content: 3, responses },
};

describe('how an institution stands', () => {
  it('is nothing, rather than wrong, where nothing has happened', () => {
    expect(standingOf(nothing)).toMatchObject({
      ...{ open: 0, onTime: null, reopenedShare: null, satisfaction: null, firstResponseDays: null },
      ages: [0, 0, 0, 0, 0],
    });
  });

  it('counts what is so now, what happened, and shares of it', () => {
    const standing = standingOf(some);
    expect(standing).toMatchObject({
      ...{ open: 6, overdue: 1, dueWithinDay: 2, ages: [3, 2, 0, 0, 1], opened: 7, answered: 4, onTime: 0.75 },
      ...{ handBacks: 2, reopened: 1, reopenedShare: 0.25, rated: 4, satisfaction: 0.75 },
    });
    expect(standing.firstResponseDays).toBeCloseTo(1, 0);
  });

  it('is told week by week, but not of a week without answers', () => {
    expect(trendOf(some)).toEqual([1, null, 0.5]);
  });

  it('is of several what they have together, however long each took', () => {
    const quick = { ...some, responses: [0, 5] };
    const all = together([some, quick, nothing]);
    expect(all).toMatchObject({ open: 12, noOlder: [6, 10, 10, 10], inTime: [4, 0, 2], content: 6 });
    expect(all.responses.slice(0, 3)).toEqual([0, 5, 0]);
    expect(standingOf(all).firstResponseDays).toBeLessThan(0.1);
    expect(together([some])).toEqual(some);
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

  it('follow each other without a gap', () => {
    for (const group of ageGroups.keys()) {
      const { from } = daysOfAgeGroup(group, today);
      expect(daysOfAgeGroup(group + 1, today).to).toBe(from && addCalendarDays(from, -1));
    }
  });
});
