import { describe, expect, it } from '@jest/globals';
import { splitByTime } from './split-by-time.js';

const lessons = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ n, at: new Date(n * 1_000) })).toReversed();

describe('lessons', () => {
  it('are held back by time: the latest judge what was learned from the earlier', () => {
    const { train, heldBack } = splitByTime(lessons(20));
    expect(heldBack.map(({ n }) => n)).toEqual([17, 18, 19]);
    expect(train).toHaveLength(17);
  });

  it('are held back up to a limit', () => {
    expect(splitByTime(lessons(100_000)).heldBack).toHaveLength(5_000);
  });
});
