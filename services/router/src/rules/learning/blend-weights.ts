import type { Row } from './vocabulary.js';
import type { Weights } from './weights.js';

/** So many rows say how far the scores of a learner lie apart. */
const sample = 300;

/** Both are sums over the same columns, so their blend is one too. `share`: how much the coarse one has to say. */
export function blend(fine: Weights, coarse: Weights, rows: readonly Row[], share: number): Weights {
  const some = rows.slice(0, sample);
  const factor = (share * spreadOf(fine, some)) / (spreadOf(coarse, some) || 1);
  const columns = new Float32Array(fine.columns.length);
  for (let cell = 0; cell < columns.length; cell++) {
    columns[cell] = (fine.columns[cell] ?? 0) + factor * (coarse.columns[cell] ?? 0);
  }
  return { ...fine, columns };
}

/** How far the scores of one text lie apart, summed over the texts. */
function spreadOf({ labels, columns: table, bias }: Weights, rows: readonly Row[]): number {
  return rows.reduce((sum, { columns, values }) => {
    const scores = Float64Array.from(bias);
    for (let k = 0; k < columns.length; k++) {
      const first = (columns[k] ?? 0) * labels;
      for (let label = 0; label < labels; label++) {
        scores[label] = (scores[label] ?? 0) + (values[k] ?? 0) * (table[first + label] ?? 0);
      }
    }
    const mean = scores.reduce((total, score) => total + score, 0) / labels;
    return sum + Math.sqrt(scores.reduce((total, score) => total + (score - mean) ** 2, 0));
  }, 0);
}
