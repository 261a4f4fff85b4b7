import { describe, expect, it } from '@jest/globals';
import { minimize } from './minimize.js';

/** A long, narrow bowl, lowest at 3 and -2. */
const bowl = ([x = 0, y = 0]: Float64Array) => ({
  height: (x - 3) ** 2 + 100 * (y + 2) ** 2,
  gradient: Float64Array.of(2 * (x - 3), 200 * (y + 2)),
});

describe('minimize', () => {
  it('finds the lowest place of a bowl, however narrow', () => {
    const [x, y] = minimize(bowl, Float64Array.of(-50, 40));
    expect(x).toBeCloseTo(3, 1);
    expect(y).toBeCloseTo(-2, 2);
  });

  it('stays where it is lowest already', () => {
    expect([...minimize(bowl, Float64Array.of(3, -2))]).toEqual([3, -2]);
  });

  it('goes no further than the rounds allow', () => {
    const [x = 0] = minimize(bowl, Float64Array.of(-50, 40), 1);
    expect(Math.abs(x - 3)).toBeGreaterThan(1);
  });

  it('gives up where no step goes down', () => {
    const wrong = ([x = 0]: Float64Array) => ({ height: x, gradient: Float64Array.of(-1) });
    expect([...minimize(wrong, Float64Array.of(7))]).toEqual([7]);
  });

  it('goes on where the ground bends the other way', () => {
    const wave = ([x = 0]: Float64Array) => ({ height: Math.cos(x), gradient: Float64Array.of(-Math.sin(x)) });
    expect(Math.cos(minimize(wave, Float64Array.of(0.2))[0] ?? 0)).toBeCloseTo(-1, 3);
  });
});
