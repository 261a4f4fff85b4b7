import { describe, expect, it } from '@jest/globals';
import { matches } from './matches.js';

describe('matches', () => {
  it.each([
    ['Kotak masuk · Lewat waktu', 'waktu kotak', true],
    ['Kotak masuk · Lewat waktu', 'LEWAT', true],
    ['Kotak masuk', '', true],
    ['Kotak masuk', 'kotak triase', false],
  ])('%s by %s: %s', (name, typed, expected) => {
    expect(matches(name, typed)).toBe(expected);
  });
});
