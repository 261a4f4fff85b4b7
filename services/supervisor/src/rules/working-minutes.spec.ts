import { describe, expect, it } from '@jest/globals';
import { workingMinutesBetween } from './working-minutes.js';

const calendar = { version: '1', holidays: new Set(['2026-12-25']) };

describe('working minutes', () => {
  it.each([
    { from: '2026-12-01T03:00:00Z', to: '2026-12-01T03:30:00Z', minutes: 30, why: 'within a day' },
    { from: '2026-12-01T03:00:00Z', to: '2026-12-02T03:00:00Z', minutes: 1440, why: 'a working day, day and night' },
    { from: '2026-12-04T03:00:00Z', to: '2026-12-07T03:00:00Z', minutes: 1440, why: 'a weekend is not counted' },
    { from: '2026-12-24T16:59:00Z', to: '2026-12-27T18:00:00Z', minutes: 61, why: 'nor is Christmas' },
    { from: '2026-12-02T03:00:00Z', to: '2026-12-01T03:00:00Z', minutes: 0, why: 'nothing lasts less than nothing' },
  ])('from $from to $to are $minutes: $why', ({ from, to, minutes }) => {
    expect(workingMinutesBetween(new Date(from), new Date(to), 'Asia/Jakarta', calendar)).toBe(minutes);
  });
});
