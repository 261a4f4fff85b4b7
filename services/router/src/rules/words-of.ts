import { spellings } from './spellings.js';

const clockTime = /\b(?:pkl|pukul|jam)\.?\s*\d{1,2}(?:[.:]\d\d)?/g;
const beyondAscii = /\P{ASCII}/u;
const diacritics = /\p{M}+/gu;
const link = /\b(?:https?:\/\/|www\.)\S+/g;
const mailAddress = /[\w.+-]{1,64}@[\w-]+\.[\w.-]+/g;
const quoteInWord = /['’‘`]/g;
/** `listriiik`, `sampahhh`; but not the consonants of `pppk`. */
const stretched = /([aeiou])\1{2,}|([a-z])\2{2,}\b|([a-z])\3{3,}/g;
const wordOrHandle = /@[a-z0-9_]+|[a-z0-9]+/g;

/**
 * The words of a text as the rules compare them: lower case, without diacritics, links and stretched letters
 * (`listriiik`). What joins two words (`-`, `.`, `_`) parts them, except in a handle: `@kring_pajak` is one word.
 * Words of the directory pass through it too, so both sides always look alike.
 */
export function wordsOf(text: string): string[] {
  const folded = (beyondAscii.test(text) ? text.normalize('NFKD').replace(diacritics, '') : text)
    .toLowerCase()
    .replace(link, ' ');
  const plain = (folded.includes('@') ? folded.replace(mailAddress, ' ') : folded)
    // `pkl` is the hour of the clock here, and the street vendor elsewhere.
    .replace(clockTime, ' jam ')
    // "Livin' by Mandiri" is written livin by those who use it.
    .replace(quoteInWord, '')
    .replace(stretched, '$1$2$3');
  return (plain.match(wordOrHandle) ?? []).map((word) => spellings.get(word) ?? word);
}
