import type { PlacedWord } from '../words-of.js';
import type { NearWord } from './near-words.js';

/** How a word of the text was read: as it stands, two as one, one as two, or with a letter or two put right. */
export type Reading = 'written' | 'parted' | 'joined' | 'misspelt-1' | 'misspelt-2';

export interface ReadWord extends PlacedWord {
  readonly reading: Reading;
}

/** How much it counts what was read so. */
export const certaintyOf: Readonly<Record<Reading, number>> = {
  written: 1,
  parted: 0.95,
  joined: 0.95,
  'misspelt-1': 0.9,
  'misspelt-2': 0.7,
};

/** What is known of how words are written. */
export interface Spelling {
  /** Names of several words, by how they look written as one. */
  readonly joined: ReadonlyMap<string, readonly string[]>;
  /** Names of one word that are long enough to be known when they are written as two. */
  readonly whole: ReadonlySet<string>;
  readonly isKnown: (word: string) => boolean;
  /** A name that is one word. */
  readonly nearName: (word: string) => NearWord | null;
  /** A word of a phrase, which is believed only beside the next word of it. */
  readonly nearBeside: (word: string, before: string, after: string) => NearWord | null;
}

const suffix = 'nya';

interface Beside {
  readonly before: string;
  readonly after: string;
}

/** The words as they were meant, each where it was written. A word that is known is left as it stands. */
export function readWords(words: readonly PlacedWord[], spelling: Spelling): ReadWord[] {
  const read: ReadWord[] = [];
  let skips = false;
  for (const [at, one] of words.entries()) {
    const next = words[at + 1];
    if (skips) {
      skips = false;
      continue;
    }
    const whole = next && wholeOf(one, next, spelling);
    if (whole) {
      read.push(whole);
      skips = true;
    } else if (spelling.isKnown(one.word)) read.push({ ...one, reading: 'written' });
    else read.push(...meantBy(one, { before: read.at(-1)?.word ?? '', after: next?.word ?? '' }, spelling));
  }
  return read;
}

/** `tel komsel`: one name, if it is no two words with a meaning each. */
function wholeOf(one: PlacedWord, next: PlacedWord, { whole, isKnown }: Spelling): ReadWord | null {
  if (next.start !== one.end + 1 || !whole.has(one.word + next.word)) return null;
  if (isKnown(one.word) && isKnown(next.word)) return null;
  return { word: one.word + next.word, start: one.start, end: next.end, reading: 'parted' };
}

function meantBy(one: PlacedWord, { before, after }: Beside, spelling: Spelling): ReadWord[] {
  const parts = spelling.joined.get(one.word);
  if (parts) return parts.map((word) => ({ ...one, word, reading: 'joined' }));
  const near = nearest(
    one.word,
    (word) => spelling.nearName(word) ?? spelling.nearBeside(word, before, after),
    spelling,
  );
  return near ? [{ ...one, word: near.word, reading: `misspelt-${near.edits}` }] : [{ ...one, reading: 'written' }];
}

/** `pertamnanya` is seen through like `listriknya`. */
function nearest(word: string, near: Spelling['nearName'], { isKnown }: Spelling): NearWord | null {
  const stem = word.endsWith(suffix) ? word.slice(0, -suffix.length) : '';
  if (stem === '') return near(word);
  return isKnown(stem) ? null : (near(stem) ?? near(word));
}
