import { findPairs, type PhraseOfPairs, type Place } from './find-pairs.js';
import type { Hit } from './hit.js';
import type { Knowledge } from './knowledge.js';
import type { PhraseFound } from './phrase-index.js';
import { certaintyOf, readWords, type ReadWord } from './spelling/read-words.js';
import { placedWordsOf } from './words-of.js';

/** No phrase of the directory has more words than this. */
const longestPhrase = 12;

export interface Reading {
  /** As they were read. */
  readonly words: readonly string[];
  /** The same, each with where it stands and how it was read. */
  readonly placed: readonly ReadWord[];
  readonly hits: readonly Hit[];
}

/** Everything the directory knows that stands in the text; of phrases that lie in one another, the longest. */
export function readText(text: string, knowledge: Knowledge): Reading {
  const placed = readWords(placedWordsOf(text), knowledge.spelling);
  const words = placed.map(({ word }) => word);
  const found = knowledge.index.find(words).map((one) => ({ ...one, certainty: certaintyIn(placed, one) }));
  const long = found.filter((one) => one.length > 1 && knowledge.meanings[one.phrase]);
  const longAt = Map.groupBy(long, ({ at }) => at);
  const hits = found.flatMap((one): Hit[] => {
    const meanings = knowledge.meanings[one.phrase];
    if (!meanings || liesWithin(one, longAt)) return [];
    const { at, length, certainty } = one;
    return meanings.map((meaning) => ({ meaning, at, length, certainty, stretches: [{ at, length }] }));
  });
  return { words, placed, hits: [...hits, ...findPairs(partsIn(found, knowledge), knowledge.pairs)] };
}

const certaintyIn = (placed: readonly ReadWord[], { at, length }: PhraseFound) =>
  Math.min(...placed.slice(at, at + length).map(({ reading }) => certaintyOf[reading]));

const partsIn = (found: readonly (PhraseFound & Place)[], { partsOfPairs }: Knowledge): PhraseOfPairs[] =>
  [...Map.groupBy(found, ({ phrase }) => phrase)].flatMap(([phrase, places]) => {
    const partOf = partsOfPairs[phrase];
    return partOf ? { phrase, partOf, places } : [];
  });

/** A longer phrase hides what lies within it: `pajak kendaraan` hides `pajak`. */
function liesWithin(one: PhraseFound, longAt: ReadonlyMap<number, readonly PhraseFound[]>): boolean {
  for (let at = one.at; at >= 0 && at > one.at - longestPhrase; at--) {
    const hiding = longAt.get(at)?.some((long) => long.length > one.length && at + long.length >= one.at + one.length);
    if (hiding) return true;
  }
  return false;
}
