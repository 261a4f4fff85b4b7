import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isSampled } from './is-sampled.js';

describe('the sample of closed cases', () => {
  it('is the same whenever it is drawn, none of nothing and all of everything', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 0, max: 100 }), (id, percent) => {
        expect(isSampled(id, percent)).toBe(isSampled(id, percent));
        expect(isSampled(id, 0)).toBe(false);
        expect(isSampled(id, 100)).toBe(true);
      }),
    );
  });

  it('takes about the share that the policy says', () => {
    const taken = Array.from({ length: 10_000 }, (_, index) => isSampled(`case ${index}`, 10)).filter(Boolean).length;
    expect(taken).toBeGreaterThan(850);
    expect(taken).toBeLessThan(1_150);
  });
});
