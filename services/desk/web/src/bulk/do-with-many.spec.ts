import { describe, expect, it } from '@jest/globals';
import { doWithMany } from './do-with-many.js';

describe('an action on many cases', () => {
  it('goes on after one that was refused, and says which it was and why', async () => {
    const problem = new Error('changed meanwhile');
    const seen: number[] = [];
    const outcome = await doWithMany([1, 2, 3], (one) => {
      seen.push(one);
      return one === 2 ? Promise.reject(problem) : Promise.resolve();
    });
    expect([seen, outcome]).toEqual([[1, 2, 3], { done: 2, refused: [{ one: 2, problem }] }]);
  });
});
