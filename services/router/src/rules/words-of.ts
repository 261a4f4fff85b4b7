import { spellings } from './spellings.js';
import { TracedText } from './traced-text.js';

const clockTime = /\b(?:pkl|pukul|jam)\.?\s*\d{1,2}(?:[.:]\d\d)?/g;
const link = /\b(?:https?:\/\/|www\.)\S+/g;
const mailAddress = /[\w.+-]{1,64}@[\w-]+\.[\w.-]+/g;
const quoteInWord = /['’‘`]/g;
/** `listriiik`, `sampahhh`; but not the consonants of `pppk`. */
const stretched = /([aeiou])\1{2,}|([a-z])\2{2,}\b|([a-z])\3{3,}/g;
const wordOrHandle = /@[a-z0-9_]+|[a-z0-9]+/g;

/** A word as the rules compare it, and where it stands in the text as it was written. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text as the rules compare them: lower case, without diacritics, links and stretched letters
 * (`listriiik`). What joins two words (`-`, `.`, `_`) parts them, except in a handle: `@kring_pajak` is one word.
 * Words of the directory pass through it too, so both sides always look alike.
 */
export function placedWordsOf(text: string): PlacedWord[] {
  const folded = TracedText.fold(text).replace(link, () => ' ');
  const traced = (folded.plain.includes('@') ? folded.replace(mailAddress, () => ' ') : folded)
    // `pkl` is the hour of the clock here, and the street vendor elsewhere.
    .replace(clockTime, () => ' jam ')
    // "Livin' by Mandiri" is written livin by those who use it.
    .replace(quoteInWord, () => '')
    .replace(stretched, (letters) => letters.charAt(0));
  return [...traced.plain.matchAll(wordOrHandle)].map(({ 0: word, index }) => ({
    word: spellings.get(word) ?? word,
    start: traced.startOf(index),
    end: traced.endOf(index + word.length - 1),
  }));
}

export const wordsOf = (text: string): string[] => placedWordsOf(text).map(({ word }) => word);
