import { describe, expect, it } from '@jest/globals';
import { workingDaysAfter } from './working-days.js';

describe('working days', () => {
  it.each([
    { from: '2026-11-23', to: '2026-11-23', is: 0, why: 'the day itself is not counted' },
    { from: '2026-11-23', to: '2026-11-25', is: 2, why: 'the last day is' },
    { from: '2026-11-27', to: '2026-11-29', is: 0, why: 'a weekend has none' },
    { from: '2026-11-27', to: '2026-12-01', is: 2, why: 'over a weekend' },
    { from: '2026-12-23', to: '2026-12-28', is: 2, why: 'Christmas is closed' },
    { from: '2026-12-30', to: '2027-01-04', is: 2, why: 'over the end of a year' },
  ])('from $from to $to are $is: $why', ({ from, to, is }) => {
    expect(workingDaysAfter(from, to, new Set(['2026-12-25', '2027-01-01']))).toBe(is);
  });
});
