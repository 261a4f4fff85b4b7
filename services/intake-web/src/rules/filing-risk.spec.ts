import { describe, expect, it } from '@jest/globals';
import { mustBeProven } from './filing-risk.js';

describe('a filing', () => {
  it.each([
    { filed: 0, asked: false, why: 'is the first from its address' },
    { filed: 29, asked: false, why: 'comes from a busy address' },
    { filed: 30, asked: true, why: 'comes from an address that files all the time' },
  ])('is asked for a proof: $asked, when it $why', ({ filed, asked }) => {
    expect(mustBeProven(filed, 30)).toBe(asked);
  });
});
