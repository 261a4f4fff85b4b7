import { describe, expect, it } from '@jest/globals';
import { nextRest } from './next-rest.js';

const rests = { shortestMs: 40, longestMs: 100, worthwhile: 20 };

describe('nextRest', () => {
  it.each([
    { why: 'a lone event', before: 40, found: 1, next: 40 },
    { why: 'the first time', before: 0, found: 7, next: 40 },
    { why: 'some, but few', before: 40, found: 7, next: 60 },
    { why: 'some again', before: 90, found: 12, next: 100 },
    { why: 'plenty', before: 90, found: 480, next: 60 },
    { why: 'quiet again', before: 50, found: 2, next: 40 },
  ])('$why', ({ before, found, next }) => {
    expect(nextRest(before, found, rests)).toBeCloseTo(next);
  });
});
