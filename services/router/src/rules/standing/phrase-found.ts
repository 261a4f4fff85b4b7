import type { Stretch } from '../hit.js';
import { wordsOf } from '../words-of.js';

/** Words of a pair stand at most so far apart. */
const closeBy = 6;

/** What people and doors put in front of a keyword. */
const before: ReadonlySet<string> = new Set(
  'lapor laporan aduan pengaduan report anonim rahasia anonymous confidential'.split(' '),
);

/**
 * A phrase an official wrote, made ready for looking: the parts of `listrik + padam|mati`, each with its alternatives in words.
 * `PLNBDG ...` is a keyword: it counts where the text begins with it, as people write to the short number.
 */
export interface ReadyPhrase {
  readonly parts: readonly (readonly (readonly string[])[])[];
  readonly isInFront: boolean;
}

/** Null when nothing that could be found is left of it. */
export function readyPhrase(phrase: string): ReadyPhrase | null {
  const isInFront = /(?:\.{3}|\u2026)\s*$/.test(phrase);
  const parts = phrase.split('+').map((part) =>
    part
      .split('|')
      .map(wordsOf)
      .filter((words) => words.length > 0),
  );
  return parts.some((alternatives) => alternatives.length === 0) ? null : { parts, isInFront };
}

/** Where all its parts stand close together, in any order: the first such place; null where there is none. */
export function findPhrase({ parts, isInFront }: ReadyPhrase, words: readonly string[]): Stretch[] | null {
  const places = parts.map((alternatives) => alternatives.flatMap((one) => placesOf(one, words)));
  const [first = [], ...others] = places;
  const front = words.findIndex((word) => !before.has(word));
  for (const start of isInFront ? first.filter(({ at }) => at === front) : first) {
    const near = others.map((part) => part.find(({ at }) => Math.abs(at - start.at) <= closeBy));
    const all = near.filter((one) => one !== undefined);
    if (all.length === others.length) return [start, ...all];
  }
  return null;
}

function placesOf(phrase: readonly string[], words: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at + phrase.length <= words.length; at++) {
    const stands = phrase.every((word, offset) => isWord(word, words[at + offset] ?? ''));
    if (stands) found.push({ at, length: phrase.length });
  }
  return found;
}

/** The suffix `-nya` is seen through, as everywhere. */
const isWord = (wanted: string, word: string) => word === wanted || (word.length > 5 && word === `${wanted}nya`);
