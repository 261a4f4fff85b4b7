import { describe, expect, it } from '@jest/globals';
import { lateRateOf } from './forecast-breaches.js';

describe('the rate of breaches', () => {
  it.each([
    { its: { late: 0, inTime: 0 }, all: { late: 0, inTime: 0 }, rate: 0, why: 'nobody has ever been late' },
    { its: { late: 0, inTime: 0 }, all: { late: 20, inTime: 80 }, rate: 0.2, why: 'nothing is known of it' },
    { its: { late: 90, inTime: 0 }, all: { late: 90, inTime: 90 }, rate: 0.95, why: 'it has always been late' },
  ])('is $rate: $why', ({ its, all, rate }) => {
    expect(lateRateOf(its, all)).toBeCloseTo(rate);
  });
});
