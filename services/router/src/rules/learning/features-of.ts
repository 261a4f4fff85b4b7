import { plainWords } from './plain-text.js';
import { stemOf } from './stem-of.js';
import { styleOf } from './style-of.js';

/** The hashed features of a text in ascending order, and how often each stands in it. What was written cannot be read back. */
export interface Features {
  readonly hashes: Uint32Array;
  readonly counts: Uint16Array;
}

/** Families of features do not mix, however their letters agree. */
const family = {
  word: 0x9e3779b1,
  pair: 0x85ebca6b,
  stem: 0x27d4eb2f,
  letters: 0xc2b2ae35,
  sign: 0x165667b1,
  style: 0x7feb352d,
} as const;

const shortestRun = 3;
const longestRun = 5;
const prime = 0x01000193;

/** Hashes have so many bits; the lowest two say of what kind the feature is. */
const hashBits = 24;

export const kinds = { letters: 0, word: 1, sign: 2, style: 3 } as const;
export const kindOf = (hash: number): number => hash & 3;

/**
 * Words, pairs of words, stems; and where it is not for the words alone, runs of three to five letters within a word and its
 * edges, and the style. Signs are what else is known of the text; each is a feature by its name.
 */
export function featuresOf(text: string, signs: readonly string[] = [], wordsAlone = false): Features {
  const found = signs.map((sign) => placed(hashOf(sign, family.sign), kinds.sign));
  let before = 0;
  for (const word of plainWords(text)) {
    const hash = hashOf(word, family.word);
    found.push(placed(hash, kinds.word), placed(hashOf(stemOf(word), family.stem), kinds.word));
    if (before !== 0) found.push(placed(Math.imul(before ^ family.pair, prime) ^ hash, kinds.word));
    before = hash;
    if (!wordsAlone) addLetters(` ${word} `, found);
  }
  if (!wordsAlone) found.push(...styleOf(text).map((one) => placed(hashOf(one, family.style), kinds.style)));
  return counted(Uint32Array.from(found).sort());
}

function addLetters(word: string, found: number[]): void {
  for (let at = 0; at + shortestRun <= word.length; at++) {
    let hash: number = family.letters;
    const end = Math.min(word.length, at + longestRun);
    for (let next = at; next < end; next++) {
      hash = Math.imul(hash ^ word.charCodeAt(next), prime);
      if (next - at + 1 >= shortestRun) found.push(placed(hash, kinds.letters));
    }
  }
}

function counted(sorted: Uint32Array): Features {
  const hashes = new Uint32Array(sorted.length);
  const counts = new Uint16Array(sorted.length);
  let size = 0;
  for (const hash of sorted) {
    if (size === 0 || hashes[size - 1] !== hash) hashes[size++] = hash;
    counts[size - 1] = (counts[size - 1] ?? 0) + 1;
  }
  return { hashes: hashes.slice(0, size), counts: counts.slice(0, size) };
}

function hashOf(word: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), prime);
  return hash;
}

const placed = (hash: number, kind: number): number => ((mixed(hash) >>> (32 - hashBits)) & ~3) | kind;

/** The last letters must reach every bit. */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39);
  return bits ^ (bits >>> 15);
}
