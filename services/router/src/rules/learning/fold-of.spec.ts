import { describe, expect, it } from '@jest/globals';
import { foldOf } from './fold-of.js';

describe('foldOf', () => {
  it('is the same for the same id', () => {
    expect(foldOf('pln-313', 5)).toBe(foldOf('pln-313', 5));
  });

  it('spreads ids over all folds', () => {
    const folds = Array.from({ length: 1_000 }, (_, number) => foldOf(`id-${number}`, 5));
    for (const fold of [0, 1, 2, 3, 4]) {
      const size = folds.filter((one) => one === fold).length;
      expect(size).toBeGreaterThan(150);
      expect(size).toBeLessThan(250);
    }
  });
});
