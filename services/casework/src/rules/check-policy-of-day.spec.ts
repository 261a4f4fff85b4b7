import { describe, expect, it } from '@jest/globals';
import { checkPolicyOfDay, standingsOn } from './check-policy-of-day.js';

const row = (name: string, effectiveFrom: string, writtenAt: string) => ({
  ...{ name, effectiveFrom, writtenAt: new Date(writtenAt) },
});
const policies = [
  row('shipped', '2018-11-30', '2026-01-01T00:00:00Z'),
  row('planned wrongly', '2027-01-01', '2026-11-20T03:00:00Z'),
  row('planned rightly', '2027-01-01', '2026-11-21T03:00:00Z'),
  row('of this month', '2026-11-01', '2026-10-20T03:00:00Z'),
];

describe('the share of second looks', () => {
  it.each([
    { day: '2018-11-29', name: undefined, why: 'nothing held yet' },
    { day: '2026-10-31', name: 'shipped', why: 'the next begins tomorrow' },
    { day: '2026-11-01', name: 'of this month', why: 'a share holds from its first day on' },
    { day: '2027-01-01', name: 'planned rightly', why: 'what was written later for the same day corrects it' },
  ])('on $day is of the row $name: $why', ({ day, name }) => {
    expect(checkPolicyOfDay(policies, day)?.name).toBe(name);
  });

  it('keeps every row that was written, and says how it stands', () => {
    expect(standingsOn(policies, '2026-11-23').map(({ name, standing }) => [name, standing])).toEqual([
      ['planned rightly', 'planned'],
      ['planned wrongly', 'corrected'],
      ['of this month', 'active'],
      ['shipped', 'past'],
    ]);
  });
});
