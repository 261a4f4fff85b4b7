import { describe, expect, it } from '@jest/globals';
import { honestSharpness, sharesOf } from './temperature.js';

const scored = (right: number) => ({ scores: Float64Array.of(1, 0), right });

describe('honestSharpness', () => {
  it('makes of scores that are right in three of four cases a probability of three quarters', () => {
    const sharpness = honestSharpness([scored(0), scored(0), scored(0), scored(1)]);
    expect(sharesOf(Float64Array.of(1, 0), sharpness)[0]).toBeCloseTo(0.75, 3);
  });

  it('is dull where scores say nothing', () => {
    expect(honestSharpness([scored(0), scored(1)])).toBeCloseTo(0.1, 3);
  });
});

describe('sharesOf', () => {
  it('adds up to one, even of scores far apart', () => {
    const shares = sharesOf(Float64Array.of(1e4, 0, -1e4), 60);
    expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
  });
});
