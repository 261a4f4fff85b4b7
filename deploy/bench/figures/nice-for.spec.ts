import { describe, expect, it } from '@jest/globals';
import { niceFor } from './nice-for.js';

describe('niceFor', () => {
  it.each([
    { shares: 1024, nice: 0, why: 'it has no less than others' },
    { shares: 128, nice: 9, why: 'each step is a quarter less' },
    { shares: 2048, nice: -3, why: 'more than others is below 0' },
  ])('is $nice for $shares: $why', ({ shares, nice }) => {
    expect(niceFor(shares)).toBe(nice);
  });
});
