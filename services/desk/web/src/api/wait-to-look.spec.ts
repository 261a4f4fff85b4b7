import { describe, expect, it } from '@jest/globals';
import { waitToLook } from './wait-to-look.js';

describe('a page that hears of a change', () => {
  it.each([
    ['after a rest looks as soon as a burst is over', 60_000, 400],
    ['just after a look waits until its turn', 0, 2_000],
    ['midway waits for what is left', 1_000, 1_000],
    ['at the end of its turn still gathers', 1_900, 400],
  ])('%s', (_, since, wait) => {
    expect(waitToLook(since)).toBe(wait);
  });
});
