import { describe, expect, it } from '@jest/globals';
import { fromDay } from './from-day.js';

const now = new Date('2026-11-27T05:00:00Z');

describe('the instant from which something holds', () => {
  it.each([
    { day: '', from: '2026-11-27T05:00:00.000Z', why: 'no day is chosen' },
    { day: '2026-11-27', from: '2026-11-27T05:00:00.000Z', why: 'the day has begun' },
    { day: '2026-11-28', from: '2026-11-27T17:00:00.000Z', why: 'midnight in Jakarta' },
  ])('is $from for "$day": $why', ({ day, from }) => {
    expect(fromDay(day, '2026-11-27', now)).toBe(from);
  });
});
