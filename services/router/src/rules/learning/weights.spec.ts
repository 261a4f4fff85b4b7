import { describe, expect, it } from '@jest/globals';
import { compact, scoresOf } from './weights.js';

describe('weights in a quarter of the room', () => {
  it('keep what they say to a 127th, and nothing where a column says nothing', () => {
    const weights = { labels: 2, columns: Float32Array.from([1, -0.5, 0, 0]), bias: Float32Array.from([0, 0.25]) };
    const compacted = compact(weights);
    expect([...compacted.shares]).toEqual([127, -63, 0, 0]);
    const scores = scoresOf({ columns: Uint32Array.from([0, 1]), values: Float32Array.from([2, 9]) }, compacted);
    expect(scores[0]).toBeCloseTo(2, 5);
    expect(scores[1]).toBeCloseTo(0.25 - 126 / 127, 5);
  });
});
