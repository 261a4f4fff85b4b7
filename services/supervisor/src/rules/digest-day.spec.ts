import { describe, expect, it } from '@jest/globals';
import { digestDay } from './digest-day.js';

describe('the day of a digest', () => {
  it.each([
    { now: '2026-12-02T18:59:00Z', day: '2026-12-01', why: 'before two in the morning the day before is not settled' },
    { now: '2026-12-02T19:00:00Z', day: '2026-12-02', why: 'at two the day that ended is' },
    { now: '2026-12-03T16:59:00Z', day: '2026-12-02', why: 'a hub that stood still at night makes it when it is up' },
  ])('at $now is $day: $why', ({ now, day }) => {
    expect(digestDay(new Date(now))).toBe(day);
  });
});
