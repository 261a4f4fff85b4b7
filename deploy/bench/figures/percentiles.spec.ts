import { describe, expect, it } from '@jest/globals';
import { percentile, percentilesOf } from './percentiles.js';

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it.each([
    { share: 0.5, of: hundred, is: 50, why: 'half of a hundred are not above 50' },
    { share: 0.99, of: hundred, is: 99, why: 'one of a hundred is above' },
    { share: 1, of: hundred, is: 100, why: 'none is above the largest' },
    { share: 0.99, of: [7], is: 7, why: 'of one value it is that one' },
    { share: 0.99, of: [], is: 0, why: 'nothing was measured' },
  ])('$share is $is: $why', ({ share, of, is }) => {
    expect(percentile(of, share)).toBe(is);
  });

  it('names what it measured and its unit', () => {
    expect(percentilesOf('take', hundred)).toEqual({ takeMsP50: 50, takeMsP95: 95, takeMsP99: 99 });
  });
});
