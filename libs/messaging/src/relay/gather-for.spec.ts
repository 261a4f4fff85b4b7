import { describe, expect, it } from '@jest/globals';
import { gatherFor } from './gather-for.js';

describe('gatherFor', () => {
  it.each([
    { why: 'a lone event', before: 40, events: 1, next: 40 },
    { why: 'some, but few', before: 40, events: 7, next: 60 },
    { why: 'some again', before: 90, events: 12, next: 100 },
    { why: 'plenty', before: 90, events: 480, next: 60 },
    { why: 'quiet again', before: 50, events: 2, next: 40 },
  ])('$why', ({ before, events, next }) => {
    expect(gatherFor(before, events)).toBeCloseTo(next);
  });
});
