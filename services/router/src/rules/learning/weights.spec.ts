import { describe, expect, it } from '@jest/globals';
import { compact, release, scoresOf } from './weights.js';

describe('weights in a quarter of the room', () => {
  it('keep how labels differ to a 127th, and nothing where a column says nothing', () => {
    const weights = {
      labels: 3,
      columns: Float32Array.from([8, 2, -1, 0, 0, 0]),
      bias: Float32Array.from([0, 0.25, 0]),
    };
    const compacted = compact(weights);
    expect([...compacted.shares]).toEqual([127, -25, -102, 0, 0, 0]);
    const row = { columns: Uint32Array.from([0, 1]), values: Float32Array.from([2, 9]) };
    const [first = 0, second = 0, third = 0] = scoresOf(row, compacted);
    expect(first - third).toBeCloseTo(18, 0);
    expect(first - second).toBeCloseTo(12 - 0.25, 0);
  });

  it('lose nothing to what all labels have in common', () => {
    const fine = { labels: 2, columns: Float32Array.from([1000.5, 1000]), bias: new Float32Array(2) };
    const [first = 0, second = 0] = scoresOf(
      { columns: Uint32Array.from([0]), values: Float32Array.from([1]) },
      compact(fine),
    );
    expect(first - second).toBeCloseTo(0.5, 5);
  });

  it('are all that is left once the whole ones are given back', () => {
    const fine = { labels: 2, columns: Float32Array.from([1, 0]), bias: new Float32Array(2) };
    const compacted = compact(fine);
    release(fine);
    expect(fine.columns).toHaveLength(0);
    expect([...compacted.shares]).toEqual([127, -127]);
  });
});
