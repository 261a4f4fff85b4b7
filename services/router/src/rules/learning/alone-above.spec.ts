import { describe, expect, it } from '@jest/globals';
import { aloneAbove, mayBeAlone } from './alone-above.js';

const judged = (count: number, probability: number, said = 'pln') =>
  Array.from({ length: count }, () => ({ right: 'pln', said, probability }));

describe('what the router decides alone', () => {
  it('is counted from a probability on', () => {
    const all = [...judged(3, 0.9), ...judged(1, 0.95, 'telkom'), ...judged(5, 0.6)];
    expect(aloneAbove(all, 0.9)).toEqual({ above: 0.9, count: 4, right: 3, known: 9 });
    expect(aloneAbove([], 0.9)).toEqual({ above: 0.9, count: 0, right: 0, known: 0 });
  });

  it.each([
    { above: 0.95, count: 0, right: 0, may: true, why: 'more is left to people' },
    { above: 0.88, count: 0, right: 0, may: true, why: 'it is what holds' },
    { above: 0.8, count: 100, right: 97, may: true, why: '97 of 100 were right' },
    { above: 0.8, count: 100, right: 96, may: false, why: 'too many were wrong' },
    { above: 0.8, count: 19, right: 19, may: false, why: 'so few are luck' },
  ])('may begin at $above where .88 holds and $right of $count were right: $may, $why', ({ may, ...alone }) => {
    expect(mayBeAlone({ ...alone, known: 200 }, 0.88)).toBe(may);
  });
});
