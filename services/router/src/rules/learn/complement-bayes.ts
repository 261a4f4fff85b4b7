import { kindOf, kinds } from './features-of.js';
import type { Row, Vocabulary } from './vocabulary.js';
import type { Weights } from './weights.js';

const smoothing = 0.05;

/**
 * Complement naive Bayes over the words (Rennie and others, 2003): each label is described by what stands in the texts of
 * the others. Coarser than the margins, but it needs few examples, and errs elsewhere.
 */
export function complementBayes(
  rows: readonly Row[],
  labelOf: Uint16Array,
  labels: number,
  { hashes }: Vocabulary,
): Weights {
  const words = hashes.length;
  const within = new Float64Array(words * labels);
  const total = new Float64Array(words);
  const mass = new Float64Array(labels);
  let all = 0;
  rows.forEach(({ columns, values }, at) => {
    const label = labelOf[at] ?? 0;
    for (let k = 0; k < columns.length; k++) {
      const column = columns[k] ?? 0;
      if (kindOf(hashes[column] ?? 0) !== kinds.word) continue;
      const value = values[k] ?? 0;
      within[column * labels + label] = (within[column * labels + label] ?? 0) + value;
      total[column] = (total[column] ?? 0) + value;
      mass[label] = (mass[label] ?? 0) + value;
      all += value;
    }
  });

  const table = new Float32Array(words * labels);
  const size = new Float64Array(labels);
  for (let column = 0; column < words; column++) {
    if (kindOf(hashes[column] ?? 0) !== kinds.word) continue;
    for (let label = 0; label < labels; label++) {
      const elsewhere = (total[column] ?? 0) - (within[column * labels + label] ?? 0) + smoothing;
      const rarity = -Math.log(elsewhere / (all - (mass[label] ?? 0) + smoothing * words));
      table[column * labels + label] = rarity;
      size[label] = (size[label] ?? 0) + Math.abs(rarity);
    }
  }
  for (let cell = 0; cell < table.length; cell++)
    table[cell] = ((table[cell] ?? 0) * words) / (size[cell % labels] ?? 1);
  return { labels, columns: table, bias: new Float32Array(labels) };
}
