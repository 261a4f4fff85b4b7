import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bucketOf, quantileOf } from './duration-buckets.js';

const countsOf = (values: readonly number[]) => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(bucketOf(value), (counts.get(bucketOf(value)) ?? 0) + 1);
  return counts;
};

describe('duration buckets', () => {
  it('know a median to an eighth or so', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 120_000 }), { minLength: 1, maxLength: 200 }), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        const exact = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
        const found = quantileOf(countsOf(values), 0.5) ?? -1;
        expect(found).toBeGreaterThanOrEqual((exact + 1) / 1.25 - 1.001);
        expect(found).toBeLessThanOrEqual((exact + 1) * 1.25);
      }),
    );
  });

  it('know that nine in ten take longer than half', () => {
    const counts = countsOf([10, 20, 30, 40, 1000]);
    expect(quantileOf(counts, 0.9)).toBeGreaterThan(quantileOf(counts, 0.5) ?? 0);
  });

  it('know nothing of nothing', () => {
    expect(quantileOf(new Map(), 0.5)).toBeNull();
    expect(quantileOf(new Map([[3, 0]]), 0.5)).toBeNull();
  });
});
