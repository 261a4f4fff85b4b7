import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inAMoment } from '#libs/testing';
import { placedWordsOf, wordsOf } from './words-of.js';

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
    { text: 'РLN P\u200dL\u200dN PԼN', words: ['pln', 'pln', 'pln'], why: 'it reads as it looks' },
    { text: '𝐏𝐋𝐍 ＰＬＮ ᴘʟɴ', words: ['pln', 'pln', 'pln'], why: 'fonts are no letters of their own' },
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
      inAMoment(() => wordsOf(bad.repeat(100_000)));
    }
  });
});

describe('a word', () => {
  it.each([
    { text: 'PLN mati', stand: ['PLN', 'mati'], why: 'where it was written' },
    { text: 'é listriiik!!', stand: ['é', 'listriiik'], why: 'with all its letters' },
    { text: 'cafe\u0301 mahal', stand: ['cafe\u0301', 'mahal'], why: 'with its accent' },
    { text: '😭 P\u200dLN', stand: ['P\u200dLN'], why: 'with what is not seen in it' },
    { text: "di Livin' by", stand: ['di', 'Livin', 'by'], why: 'without the sign behind it' },
    { text: "Li'vin by", stand: ["Li'vin", 'by'], why: 'with the sign in it' },
    { text: 'a@b.co http://x.y PLN', stand: ['PLN'], why: 'after what is left out' },
    { text: 'tadi pkl. 19.00 mati', stand: ['tadi', 'pkl. 19.00', 'mati'], why: 'also where it stands for more' },
    { text: 'ﬁlm jln', stand: ['ﬁlm', 'jln'], why: 'also where one letter is two' },
  ])('of “$text” stands $why', ({ text, stand }) => {
    expect(placedWordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(stand);
  });

  it('stands in the text, in its order, and within it, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let before = 0;
        for (const { start, end } of placedWordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeGreaterThanOrEqual(before);
          before = start;
        }
      }),
    );
  });
});
