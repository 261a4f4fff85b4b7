import type { Row } from './vocabulary.js';
import { sumsOf, type Weights } from './weights.js';

/** So many rows say how far the scores of a learner lie apart. */
const sample = 300;

/** A coarse learner, and how much it has to say beside the fine one. */
export interface Beside {
  readonly weights: Weights;
  readonly share: number;
}

/** All are sums over the same columns, so their blend is one too. */
export function blend(fine: Weights, coarse: readonly Beside[], rows: readonly Row[]): Weights {
  const some = rows.slice(0, sample);
  const spread = spreadOf(fine, some);
  const columns = fine.columns.slice();
  for (const { weights, share } of coarse) {
    const factor = (share * spread) / (spreadOf(weights, some) || 1);
    for (let cell = 0; cell < columns.length; cell++) {
      columns[cell] = (columns[cell] ?? 0) + factor * (weights.columns[cell] ?? 0);
    }
  }
  return { ...fine, columns };
}

/** How far the scores of one text lie apart, summed over the texts. */
function spreadOf(weights: Weights, rows: readonly Row[]): number {
  return rows.reduce((sum, row) => {
    const scores = sumsOf(row, weights);
    const mean = scores.reduce((total, score) => total + score, 0) / weights.labels;
    return sum + Math.sqrt(scores.reduce((total, score) => total + (score - mean) ** 2, 0));
  }, 0);
}
