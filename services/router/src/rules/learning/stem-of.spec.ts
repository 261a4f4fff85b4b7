import { describe, expect, it } from '@jest/globals';
import { stemOf } from './stem-of.js';

describe('stemOf', () => {
  it.each([
    { word: 'pembayarannya', stem: 'bayar' },
    { word: 'diperbaiki', stem: 'baik' },
    { word: 'berlubang', stem: 'lubang' },
    { word: 'kebersihan', stem: 'bersih' },
    { word: 'kali', stem: 'kali' },
    { word: 'pln', stem: 'pln' },
  ])('$word → $stem', ({ word, stem }) => {
    expect(stemOf(word)).toBe(stem);
  });
});
