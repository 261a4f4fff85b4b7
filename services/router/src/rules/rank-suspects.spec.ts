import { describe, expect, it } from '@jest/globals';
import { noEvidence } from './gather-evidence.js';
import { coldWeights } from './blend-signals.js';
import { rankSuspects } from './rank-suspects.js';

const signals = { named: 0, described: 0, alike: 0, learned: 0, left: 0, ruled: 1 };
const suspect = (code: string) => ({ code, evidence: noEvidence(code), signals });

describe('suspects', () => {
  it('are ranked by probability, and equals by code, whatever their order', () => {
    const ranked = (codes: string[], probabilities: number[]) =>
      rankSuspects(codes.map(suspect), coldWeights, () => probabilities).map(({ code }) => code);
    expect(ranked(['a', 'b', 'c'], [0.2, 0.2, 0.6])).toEqual(['c', 'a', 'b']);
    expect(ranked(['b', 'a'], [0.5, 0.5])).toEqual(['a', 'b']);
    expect(ranked(['a', 'b'], [0.5, 0.5])).toEqual(['a', 'b']);
  });
});
