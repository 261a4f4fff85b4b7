import { describe, expect, it } from '@jest/globals';
import { Pace } from './pace.js';

describe('the pace', () => {
  it('lets the first go at once, the others evenly after it', () => {
    const pace = new Pace(10);
    expect([pace.take(1_000), pace.take(1_000), pace.take(1_000)]).toEqual([0, 100, 200]);
    expect([pace.waitMs(1_100), pace.waitMs(9_000), pace.take(9_000)]).toEqual([200, 0, 0]);
  });

  it('rests longer each time it is throttled in a row, but not for ever', () => {
    const pace = new Pace(10);
    expect([pace.throttled(0), pace.take(0), pace.throttled(0)]).toEqual([1_000, 1_000, 2_000]);
    for (let times = 0; times < 9; times += 1) pace.throttled(0);
    expect(pace.throttled(0)).toBe(30_000);
    pace.accepted();
    expect(pace.throttled(100_000)).toBe(1_000);
  });
});
