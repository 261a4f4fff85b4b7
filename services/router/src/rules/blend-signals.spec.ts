import { describe, expect, it } from '@jest/globals';
import { probabilitiesOf, ruledOf, scoreOf, warmWeights, type Signals } from './blend-signals.js';

const named = (taught: number): Signals => ({
  ...{ named: 2, described: 1, alike: 1, learned: 0, left: 0, ruled: ruledOf(taught) },
});

describe('what the rules say of a candidate', () => {
  it('counts the less, the more complaints of it were taught', () => {
    const scores = [0, 10, 25, 1_000].map((taught) => scoreOf(named(taught), warmWeights));
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    expect(scores[2]).toBeCloseTo((scores[0] ?? 0) / 2);
  });

  it('counts whole where nothing was taught', () => {
    expect(ruledOf(0)).toBe(1);
    expect(probabilitiesOf([], warmWeights)).toEqual([]);
  });
});
