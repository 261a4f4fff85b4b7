import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordsOf } from './words-of.js';

describe('wordsOf', () => {
  it.each([
    { text: 'Listrik PADAM!!', words: ['listrik', 'padam'], why: 'case and signs do not matter' },
    { text: 'listriiik padammm', words: ['listrik', 'padam'], why: 'letters are stretched in anger' },
    {
      text: 'honor PPPK dan maaf saat',
      words: ['honor', 'pppk', 'dan', 'maaf', 'saat'],
      why: 'real words keep theirs',
    },
    { text: 'café résumé', words: ['cafe', 'resume'], why: 'diacritics are left out' },
    { text: 'e-KTP by.U', words: ['e', 'ktp', 'by', 'u'], why: 'what joins words parts them' },
    { text: "Livin' error", words: ['livin', 'error'], why: 'nobody writes the apostrophe twice alike' },
    { text: '@kring_pajak min', words: ['@kring_pajak', 'min'], why: 'a handle is one word' },
    { text: 'lihat https://contoh.id/pln?x=kai ya', words: ['lihat', 'ya'], why: 'a link names nobody' },
    { text: 'surel warga@contoh.id', words: ['surel'], why: 'an address names nobody' },
    { text: 'sejak pkl. 19.00 tadi', words: ['sejak', 'jam', 'tadi'], why: 'an hour is no street vendor' },
    { text: 'jln berlobang', words: ['jalan', 'berlubang'], why: 'people abbreviate and misspell' },
    { text: '😭🙏', words: [], why: 'an emoji is no word' },
    { text: '', words: [], why: 'nothing is nothing' },
  ])('$text → $words: $why', ({ text, words }) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('gives the same when it is done again, but for spellings it has put right', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const once = wordsOf(text);
        expect(wordsOf(wordsOf(once.join(' ')).join(' '))).toEqual(wordsOf(once.join(' ')));
      }),
    );
  });

  it('is done with the longest text in a moment, whatever is in it', () => {
    for (const bad of ['a', '@', 'a@', '.', 'http://', 'aaab', '(', "'"]) {
      const began = performance.now();
      wordsOf(bad.repeat(10_000));
      expect(performance.now() - began).toBeLessThan(500);
    }
  });
});
