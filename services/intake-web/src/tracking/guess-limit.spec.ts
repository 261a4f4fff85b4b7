import { describe, expect, it } from '@jest/globals';
import { MovableClock } from '#libs/runtime';
import { GuessLimit, TooManyGuesses } from './guess-limit.js';

const tenMinutesMs = 10 * 60_000;

function aLimit() {
  const clock = new MovableClock(new Date('2026-11-23T03:00:00Z'));
  const limit = new GuessLimit(clock);
  const miss = (times: number, caller = '10.0.0.1') => {
    for (let time = 0; time < times; time += 1) limit.missed(caller);
  };
  return { clock, limit, miss };
}

describe('GuessLimit', () => {
  it('lets forty misses pass, and then refuses before looking', () => {
    const { limit, miss } = aLimit();
    miss(40);
    expect(() => {
      limit.check('10.0.0.1');
    }).toThrow(TooManyGuesses);
  });

  it('does not make a neighbour pay', () => {
    const { limit, miss } = aLimit();
    miss(40);
    expect(() => {
      limit.check('10.0.0.2');
    }).not.toThrow();
  });

  it('forgets after ten minutes', () => {
    const { clock, limit, miss } = aLimit();
    miss(40);
    clock.advance(tenMinutesMs);
    expect(() => {
      limit.check('10.0.0.1');
    }).not.toThrow();
  });

  it('stays small, whoever comes', () => {
    const { limit } = aLimit();
    for (let caller = 0; caller < 60_000; caller += 1) limit.missed(`caller ${caller}`);
    expect(limit.size).toBe(50_000);
  });
});
