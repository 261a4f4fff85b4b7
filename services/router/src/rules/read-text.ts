import { findPairs, type PartHit } from './find-pairs.js';
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
  const found = knowledge.index.find(words);
  const long = found.filter((one) => one.length > 1 && hasOwnMeaning(one, knowledge));
  const longAt = Map.groupBy(long, ({ at }) => at);

  const hits: Hit[] = [];
  const parts: PartHit[] = [];
  for (const one of found) {
    const hidden = liesWithin(one, longAt);
    const { at, length } = one;
    const certainty = certaintyIn(placed.slice(at, at + length));
    for (const meaning of knowledge.meanings[one.phrase] ?? []) {
      if (meaning.kind === 'part') parts.push({ meaning, at, length, certainty });
      else if (!hidden) hits.push({ meaning, at, length, certainty, stretches: [{ at, length }] });
    }
  }
  return { words, placed, hits: [...hits, ...findPairs(parts, knowledge.pairs)] };
}

const certaintyIn = (words: readonly ReadWord[]) => Math.min(...words.map(({ reading }) => certaintyOf[reading]));

const hasOwnMeaning = ({ phrase }: PhraseFound, { meanings }: Knowledge) =>
  (meanings[phrase] ?? []).some(({ kind }) => kind !== 'part');

/** A longer phrase hides what lies within it: `pajak kendaraan` hides `pajak`. */
function liesWithin(one: PhraseFound, longAt: ReadonlyMap<number, readonly PhraseFound[]>): boolean {
  for (let at = one.at; at >= 0 && at > one.at - longestPhrase; at--) {
    const hiding = longAt.get(at)?.some((long) => long.length > one.length && at + long.length >= one.at + one.length);
    if (hiding) return true;
  }
  return false;
}
