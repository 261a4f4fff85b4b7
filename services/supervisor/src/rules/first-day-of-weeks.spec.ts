import { describe, expect, it } from '@jest/globals';
import { firstDayOfWeeks } from './first-day-of-weeks.js';

describe('the weeks that are looked at', () => {
  it.each([
    { today: '2026-11-25', weeks: 1, from: '2026-11-16', why: 'on a Wednesday this week and the whole one before' },
    { today: '2026-11-23', weeks: 1, from: '2026-11-16', why: 'on a Monday this week has just begun' },
    { today: '2026-11-29', weeks: 2, from: '2026-11-09', why: 'a Sunday ends its week' },
    { today: '2026-01-01', weeks: 1, from: '2025-12-22', why: 'a week does not end with the year' },
  ] as const)('on $today, $weeks back, begin on $from: $why', ({ today, weeks, from }) => {
    expect(firstDayOfWeeks(today, weeks)).toBe(from);
  });
});
