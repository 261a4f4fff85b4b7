import { describe, expect, it } from '@jest/globals';
import type { Measured, Model, Shadow } from '../api/learning.js';
import { releaseAdvice } from './release-advice.js';

const measured = (accuracy: number): Measured => ({
  ...{ rows: 500, accuracy, threshold: 0.9, coverage: 0.5, precision: 0.98, reliability: [], confusions: [] },
});
const shadow = (why?: string): Shadow => ({
  ...{ version: 7, seen: 40, known: 10, shadowRight: 9, presentRight: 9, least: 100 },
  verdict: why === undefined ? { may: true } : { may: false, why },
});
const report = (accuracy: number): Model['measured'] => ({
  ...{ itself: measured(accuracy), present: { version: 5, measured: measured(0.88) } },
});

describe('whether to release a model', () => {
  it.each([
    { why: undefined, accuracy: 0.9, says: ['release', 'better'] },
    { why: undefined, accuracy: 0.88, says: ['release', 'as-good'] },
    { why: 'not-seen-enough', accuracy: 0.87, says: ['wait', 'as-good'] },
    { why: 'worse-in-shadow', accuracy: 0.9, says: ['keep', 'better'] },
    { why: 'worse-in-shadow', accuracy: 0.88, says: ['keep', 'as-good'] },
    { why: 'not-better', accuracy: 0.86, says: ['keep', 'not-better'] },
    { why: 'not-precise', accuracy: 0.88, says: ['keep', 'not-better'] },
  ])('is said for $why at $accuracy: $says', ({ why, accuracy, says }) => {
    const { advice, against } = releaseAdvice(shadow(why), report(accuracy));
    expect([advice, against]).toEqual(says);
  });

  it('compares with nobody where none serves', () => {
    const { against } = releaseAdvice(shadow(), { ...report(0.9), present: null });
    expect(against).toBeNull();
  });
});
