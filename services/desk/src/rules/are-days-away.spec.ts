import { describe, expect, it } from '@jest/globals';
import { areDaysAway } from './are-days-away.js';

describe('days of an absence', () => {
  it.each([
    { first: '2026-12-01', last: '2026-12-05', holds: true, why: 'they lie ahead' },
    { first: '2026-11-20', last: '2026-11-23', holds: true, why: 'today is the last' },
    { first: '2026-12-05', last: '2026-12-01', holds: false, why: 'they end before they begin' },
    { first: '2026-11-01', last: '2026-11-22', holds: false, why: 'they are over' },
    { first: '2026-12-01', last: '2028-01-01', holds: false, why: 'that is more than a year' },
  ])('from $first to $last: $holds, $why', ({ first, last, holds }) => {
    expect(areDaysAway(first, last, '2026-11-23')).toBe(holds);
  });
});
