import { describe, expect, it } from '@jest/globals';
import { gatherFor } from './gather-for.js';

describe('gatherFor', () => {
  it.each([
    { why: 'a lone event', before: 40, events: 1, partitions: 1, next: 40 },
    { why: 'a few', before: 40, events: 7, partitions: 7, next: 40 },
    { why: 'many, one of each partition', before: 40, events: 20, partitions: 18, next: 60 },
    { why: 'many again', before: 180, events: 60, partitions: 24, next: 200 },
    { why: 'plenty of each', before: 200, events: 480, partitions: 24, next: 200 / 1.5 },
    { why: 'quiet again', before: 50, events: 2, partitions: 2, next: 40 },
  ])('$why', ({ before, next, ...found }) => {
    expect(gatherFor(before, found)).toBeCloseTo(next);
  });
});
