import { wordsOf } from '../words-of.js';

/** So many marks are kept of a text; two sketches of that many tell likeness to within some hundredths. */
const marks = 48;

/** A mark of a word; keyed by whoever gives it, so that a sketch tells nothing without the key. */
export type MarkOf = (token: string) => number;

/** The lowest marks of the words and pairs of words of a text, ascending. What was written cannot be read back. */
export function sketchOf(text: string, markOf: MarkOf): number[] {
  const words = wordsOf(text).slice(0, 400);
  const tokens = new Set([...words, ...words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`)]);
  return [...new Set([...tokens].map(markOf))].sort((one, other) => one - other).slice(0, marks);
}

/** How much two texts have in common, from 0 to 1, by the lowest marks of both together. */
export function likenessOf(one: readonly number[], other: readonly number[]): number {
  const [inOne, inOther] = [new Set(one), new Set(other)];
  const lowest = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, marks);
  return lowest.length === 0 ? 0 : lowest.filter((mark) => inOne.has(mark) && inOther.has(mark)).length / lowest.length;
}
