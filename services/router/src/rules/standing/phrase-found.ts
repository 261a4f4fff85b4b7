import { wordsOf } from '../words-of.js';

/** Words of a pair stand at most so far apart. */
const closeBy = 6;

/** A phrase an official wrote, `listrik + padam|mati`, made ready for looking: parts, each with its alternatives in words. */
export type ReadyPhrase = readonly (readonly (readonly string[])[])[];

/** Null when nothing that could be found is left of it. */
export function readyPhrase(phrase: string): ReadyPhrase | null {
  const parts = phrase.split('+').map((part) =>
    part
      .split('|')
      .map(wordsOf)
      .filter((words) => words.length > 0),
  );
  return parts.some((alternatives) => alternatives.length === 0) ? null : parts;
}

/** Whether all parts stand in the text close together, in any order. */
export function phraseFound(phrase: ReadyPhrase, words: readonly string[]): boolean {
  const places = phrase.map((alternatives) => alternatives.flatMap((one) => placesOf(one, words)));
  const [first = [], ...others] = places;
  return first.some((at) => others.every((part) => part.some((other) => Math.abs(other - at) <= closeBy)));
}

function placesOf(phrase: readonly string[], words: readonly string[]): number[] {
  const found: number[] = [];
  for (let at = 0; at + phrase.length <= words.length; at++) {
    if (phrase.every((word, offset) => isWord(word, words[at + offset] ?? ''))) found.push(at);
  }
  return found;
}

/** The suffix `-nya` is seen through, as everywhere. */
const isWord = (wanted: string, word: string) => word === wanted || (word.length > 5 && word === `${wanted}nya`);
