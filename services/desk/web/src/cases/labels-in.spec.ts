import { describe, expect, it } from '@jest/globals';
import { areLabels, labelsIn } from './labels-in.js';

describe('labels in a field', () => {
  it('are told apart by commas, each once', () => {
    expect(labelsIn(' Meteran, warga  lansia,, METERAN ')).toEqual(['meteran', 'warga lansia']);
    expect(labelsIn('')).toEqual([]);
  });

  it.each([
    { labels: ['meteran', 'rt.05-rw.02'], are: true, why: 'letters, numbers, dots and dashes' },
    { labels: ['<b>'], are: false, why: 'no signs' },
    { labels: ['a'.repeat(31)], are: false, why: 'it is too long' },
    { labels: Array.from({ length: 11 }, (_, index) => String(index)), are: false, why: 'they are too many' },
  ])('$labels are taken: $are, for $why', ({ labels, are }) => {
    expect(areLabels(labels)).toBe(are);
  });
});
