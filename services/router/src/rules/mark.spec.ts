import { describe, expect, it } from '@jest/globals';
import { marksOf } from './mark.js';

const placed = [
  { word: 'telkomsel', start: 0, end: 10, reading: 'misspelt-2' },
  { word: 'mati', start: 11, end: 15, reading: 'written' },
] as const;
const marks = (at: number, length: number) => marksOf({ placed }, [{ at, length }], { step: 'named', word: 'x' });

describe('a mark', () => {
  it('is read as surely as the least sure of its words', () => {
    expect(marks(0, 2)).toEqual([{ start: 0, end: 15, step: 'named', word: 'x', reading: 'misspelt-2' }]);
    expect(marks(1, 1)).toEqual([{ start: 11, end: 15, step: 'named', word: 'x' }]);
  });

  it('is none where there are no words', () => {
    expect(marks(5, 1)).toEqual([]);
  });
});
