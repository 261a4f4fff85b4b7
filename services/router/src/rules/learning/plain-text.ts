import { lookalikes } from '../lookalikes.js';
import { slang } from './slang.js';

const beyondAscii = /\P{ASCII}/u;
const diacritics = /\p{M}+/gu;
export const link = /\b(?:https?:\/\/|www\.)\S+/gi;
/** `listriiik`, `sampahhh`; but not the double letters of `maaf` and `saat`. */
const stretched = /([a-z])\1{2,}/g;
const stretchedEnd = /([a-z])\1\b/g;
const wordOrNumber = /[a-z]+|[0-9]+/g;

const lookalike = new RegExp(`[${[...lookalikes.keys()].join('')}]`, 'g');

/** More of a text says nothing new about whose it is. */
export const enough = 6_000;

/** The words of a text as the classifier compares them: slang written out, stretched letters shortened, a number only by its length. */
export function plainWords(text: string): string[] {
  const read = text.slice(0, enough);
  const plain = (beyondAscii.test(read) ? folded(read) : read.toLowerCase())
    .replace(link, ' url ')
    .replace(stretched, '$1')
    .replace(stretchedEnd, '$1');
  return (plain.match(wordOrNumber) ?? []).flatMap((word) => slang.get(word) ?? shapeOf(word));
}

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(diacritics, '')
    .toLowerCase()
    .replace(lookalike, (letter) => lookalikes.get(letter) ?? letter);

const shapeOf = (word: string): string => (word >= 'a' ? word : '0'.repeat(Math.min(word.length, 6)));
