import { describe, expect, it } from '@jest/globals';
import { mergeByTime } from './merge-by-time.js';

const at = (name: string, second: number) => ({ name, time: new Date(second * 1000) });

describe('mergeByTime', () => {
  it.each([
    {
      why: 'the earliest of all goes first',
      partitions: [[at('assigned', 2), at('handed back', 9)], [at('filed', 1)], [at('opened', 5)]],
      order: ['filed', 'assigned', 'opened', 'handed back'],
    },
    {
      why: 'a partition keeps its order, whatever its clocks say',
      partitions: [[at('first', 7), at('second', 3)], [at('other', 4)]],
      order: ['other', 'first', 'second'],
    },
    {
      why: 'at the same moment the partition named first',
      partitions: [[at('a', 1)], [at('b', 1)]],
      order: ['a', 'b'],
    },
    {
      why: 'what stood behind a later one of its partition goes with it',
      partitions: [[at('a', 5), at('b', 1), at('c', 6)], [at('d', 5)], [at('e', 2), at('f', 5)]],
      order: ['e', 'a', 'b', 'd', 'f', 'c'],
    },
    { why: 'nothing came', partitions: [[], []], order: [] },
  ])('$why', ({ partitions, order }) => {
    expect(mergeByTime(partitions).map(({ name }) => name)).toEqual(order);
  });
});
