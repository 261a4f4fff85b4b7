import { describe, expect, it } from '@jest/globals';
import { blend } from './blend-weights.js';

const rows = [{ columns: Uint32Array.of(0), values: Float32Array.of(1) }];
const weights = (...columns: number[]) => ({
  labels: 2,
  columns: Float32Array.from(columns),
  bias: new Float32Array(2),
});

describe('a coarse learner beside a fine one', () => {
  it('has its share to say, however loud it is', () => {
    const beside = (...columns: number[]) => [
      ...blend(weights(4, 0), [{ weights: weights(...columns), share: 0.5 }], rows).columns,
    ];
    expect(beside(0, 1)).toEqual([4, 2]);
    expect(beside(0, 100)).toEqual([4, 2]);
  });

  it('that tells no label from another adds nothing', () => {
    expect([...blend(weights(4, 0), [{ weights: weights(0, 0), share: 0.5 }], rows).columns]).toEqual([4, 0]);
  });
});
