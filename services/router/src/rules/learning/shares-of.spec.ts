import { describe, expect, it } from '@jest/globals';
import { sharesOf } from './shares-of.js';

describe('sharesOf', () => {
  it('adds up to one, even of scores far apart', () => {
    const shares = sharesOf(Float64Array.of(1e4, 0, -1e4), 60);
    expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
  });

  it('tells more of a difference the sharper it is', () => {
    const [dull = 0] = sharesOf(Float64Array.of(1, 0), 1);
    const [sharp = 0] = sharesOf(Float64Array.of(1, 0), 3);
    expect(sharp).toBeGreaterThan(dull);
    expect(dull).toBeGreaterThan(0.5);
  });
});
