import { describe, expect, it } from '@jest/globals';
import { plainWords, scopeWords } from './plain-words.js';

describe('what stands in the search index', () => {
  it.each([
    { text: 'Hubungi 0812-3456-7890 ya', kept: 'Hubungi   ya', why: 'a phone number tells who' },
    { text: 'NIK 3302051212900001 saya', kept: 'NIK   saya', why: 'so does an identity card' },
    { text: 'surel sari@contoh.id saja', kept: 'surel   saja', why: 'and an address' },
    { text: 'Pasar, geo:-6.4,106.8', kept: 'Pasar,  ', why: 'a position is no word that people write' },
    { text: 'RT 05 RW 12, tanggal 3', kept: 'RT 05 RW 12, tanggal 3', why: 'short numbers are places and days' },
  ])('of "$text" is "$kept": $why', ({ text, kept }) => {
    expect(plainWords(text)).toBe(kept);
  });

  it('names every place above', () => {
    expect(scopeWords('bp-bumn/pln/')).toEqual(['@bp-bumn/', '@bp-bumn/pln/']);
  });
});
