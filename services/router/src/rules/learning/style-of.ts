import { enough, link } from './plain-text.js';

const blanks = /\s+/;
const capital = /\p{Lu}/gu;
const small = /\p{Ll}/gu;
const digit = /\p{Nd}/gu;
/** Pictures and scripts of elsewhere: that there are some tells more than which. */
const foreign = /[^\p{ASCII}\s]/gu;
const repeated = /(.)\1{2,}/gu;
const mark = /[^\p{L}\p{N}\s]/gu;

/**
 * How a text is written, and not what it says: the shapes of its words, its marks, its length and its capitals. Advertisements
 * shout, a form is filled in otherwise than a message is typed on the way.
 */
export function styleOf(text: string): string[] {
  const read = text.slice(0, enough).replace(link, ' url ').trim();
  if (read === '') return [];
  return [
    ...read.split(blanks).map((word) => `shape ${shapeOf(word)}`),
    ...(read.match(mark) ?? []).map((one) => `mark ${one}`),
    `length ${Math.floor(2 * Math.log2(read.length + 1))}`,
    `capitals ${Math.ceil((10 * countOf(read, capital)) / (countOf(read, capital) + countOf(read, small) || 1))}`,
    `begins ${shapeOf(read.slice(0, 1))}`,
    `ends ${/[\p{L}\p{N}]$/u.test(read) ? 'open' : read.slice(-1)}`,
    ...['.', ','].filter((one) => !read.includes(one)).map((one) => `without ${one}`),
  ];
}

/** `Rp50.000,-` → `Aa99.99,-`: a run is two of its kind. */
const shapeOf = (word: string): string =>
  word.replace(digit, '9').replace(small, 'a').replace(capital, 'A').replace(foreign, 'E').replace(repeated, '$1$1');

const countOf = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;
