import { describe, expect, it } from '@jest/globals';
import { signalOf } from './blend-signals.js';
import { partTheRest } from './part-the-rest.js';

const candidate = (described: number, isTaught: boolean) => ({
  ...{ signals: { named: 0, described, alike: 0, learned: 0, left: 0, ruled: 1 }, isTaught },
});

describe('what a model leaves to others', () => {
  it('goes to those it was not taught, by what speaks for them without it', () => {
    const [taught, likely = 0, unlikely = 0] = partTheRest(0.8, [
      candidate(1, true),
      candidate(1, false),
      candidate(0, false),
    ]);
    expect(taught).toBe(0);
    expect(likely).toBeCloseTo(signalOf(0.8 / (1 + Math.exp(-3))));
    expect(unlikely).toBeLessThan(likely);
  });

  it('is nothing where it leaves nothing, or knows them all', () => {
    expect(partTheRest(0, [candidate(1, false)])).toEqual([0]);
    expect(partTheRest(0.8, [candidate(1, true)])).toEqual([0]);
    expect(partTheRest(0.8, [])).toEqual([]);
  });
});
