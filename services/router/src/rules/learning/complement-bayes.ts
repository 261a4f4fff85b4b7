import { kindOf, kinds } from './features-of.js';
import type { Row, Vocabulary } from './vocabulary.js';
import type { Weights } from './weights.js';

const smoothing = 0.05;
/** Signs are of few values, and nobody's. */
export const inWords: ReadonlySet<number> = new Set([kinds.word, kinds.style]);
export const inLetters: ReadonlySet<number> = new Set([kinds.letters]);

interface Looking {
  /** At which kinds of features: one of words and one of letters err at other texts. */
  readonly at: ReadonlySet<number>;
  readonly counts?: Float32Array;
  /** 1 where a row is not its label's: it is one of the texts of others, whoever they are. */
  readonly isNot?: Uint8Array;
  /** The label of those others of whom nothing was taught; -1, or absent: there is none. */
  readonly others?: number;
}

/**
 * Complement naive Bayes over some kinds of features (Rennie and others, 2003): each label is described by what stands in the texts of
 * the others. Coarser than the margins, but it needs few examples, and errs elsewhere.
 */
export function complementBayes(
  rows: readonly Row[],
  labelOf: Uint16Array,
  labels: number,
  { hashes }: Vocabulary,
  { at: lookedAt, counts, isNot, others = -1 }: Looking,
): Weights {
  const columns = hashes.length;
  const table = new Float32Array(columns * labels);
  const total = new Float64Array(columns);
  const mass = new Float64Array(labels);
  rows.forEach((row, at) => {
    const label = isNot?.[at] ? others : (labelOf[at] ?? 0);
    for (let k = 0; k < row.columns.length; k++) {
      const column = row.columns[k] ?? 0;
      if (!lookedAt.has(kindOf(hashes[column] ?? 0))) continue;
      const value = (row.values[k] ?? 0) * (counts?.[at] ?? 1);
      total[column] = (total[column] ?? 0) + value;
      if (label < 0) continue;
      table[column * labels + label] = (table[column * labels + label] ?? 0) + value;
      mass[label] = (mass[label] ?? 0) + value;
    }
  });
  const all = total.reduce((sum, one) => sum + one, 0);
  const elsewhere = mass.map((own) => Math.log(all - own + smoothing * columns));
  const size = new Float64Array(labels);
  for (let column = 0; column < columns; column++) {
    if (!lookedAt.has(kindOf(hashes[column] ?? 0))) continue;
    const sum = total[column] ?? 0;
    const absent = Math.log(sum + smoothing);
    for (let label = 0, cell = column * labels; label < labels; label++, cell++) {
      const own = table[cell] ?? 0;
      const rarity = (elsewhere[label] ?? 0) - (own === 0 ? absent : Math.log(Math.max(sum - own, 0) + smoothing));
      table[cell] = rarity;
      size[label] = (size[label] ?? 0) + Math.abs(rarity);
    }
  }
  const scale = size.map((one) => columns / (one || 1));
  for (let column = 0, cell = 0; column < columns; column++) {
    for (let label = 0; label < labels; label++, cell++) table[cell] = (table[cell] ?? 0) * (scale[label] ?? 0);
  }
  return { labels, columns: table, bias: new Float32Array(labels) };
}
