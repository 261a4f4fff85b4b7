import { describe, expect, it } from '@jest/globals';
import { takeAgainAt } from './take-again-at.js';

describe('takeAgainAt', () => {
  const now = new Date('2026-11-27T03:00:00Z');

  it.each([
    { tried: 1, seconds: 1, why: 'it may have been a moment' },
    { tried: 2, seconds: 4, why: 'it was no moment' },
    { tried: 4, seconds: 64, why: 'others of its sender wait behind it' },
  ])('is $seconds s later after $tried tries: $why', ({ tried, seconds }) => {
    expect(takeAgainAt(tried, now)).toEqual(new Date(now.getTime() + seconds * 1_000));
  });

  it('is never once it has been tried often enough', () => {
    expect(takeAgainAt(5, now)).toBeNull();
  });
});
