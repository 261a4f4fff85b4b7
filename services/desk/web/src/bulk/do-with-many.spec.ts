import { describe, expect, it } from '@jest/globals';
import { doWithMany } from './do-with-many.js';

describe('an action on many cases', () => {
  it('goes on after one that was refused, and says how many were', async () => {
    const seen: number[] = [];
    const outcome = await doWithMany([1, 2, 3], (one) => {
      seen.push(one);
      return one === 2 ? Promise.reject(new Error('changed meanwhile')) : Promise.resolve();
    });
    expect([seen, outcome]).toEqual([[1, 2, 3], { done: 2, left: 1 }]);
  });
});
