import type { Row } from './vocabulary.js';

/** What each column says for each label; those of one column lie side by side. */
export interface Weights {
  readonly labels: number;
  readonly columns: Float32Array<ArrayBuffer>;
  readonly bias: Float32Array;
}

/**
 * The same in a quarter of the room: each weight is a share, in 127ths, of the greatest of its column. Only differences between
 * labels mean something, so what all weights of a column have in common is left out and costs no precision.
 */
export interface CompactWeights {
  readonly labels: number;
  readonly greatest: Float32Array;
  readonly shares: Int8Array;
  readonly bias: Float32Array;
}

const steps = 127;

/** Gives the room of a table back, which cannot be read any more: it lies outside the collector's heap, and that is in no hurry. */
export function release({ columns }: Weights): void {
  columns.buffer.transfer(0);
}

export function compact({ labels, columns, bias }: Weights): CompactWeights {
  const greatest = new Float32Array(columns.length / labels);
  const shares = new Int8Array(columns.length);
  for (let column = 0; column < greatest.length; column++) {
    const [first, end] = [column * labels, (column + 1) * labels];
    let [sum, most] = [0, 0];
    for (let cell = first; cell < end; cell++) sum += columns[cell] ?? 0;
    const mean = sum / labels;
    for (let cell = first; cell < end; cell++) most = Math.max(most, Math.abs((columns[cell] ?? 0) - mean));
    greatest[column] = most;
    if (most === 0) continue;
    for (let cell = first; cell < end; cell++)
      shares[cell] = Math.round((steps * ((columns[cell] ?? 0) - mean)) / most);
  }
  return { labels, greatest, shares, bias };
}

/** What a row sums up to, label by label. */
export function scoresOf({ columns, values }: Row, { labels, greatest, shares, bias }: CompactWeights): Float64Array {
  const scores = Float64Array.from(bias);
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at] ?? 0;
    const value = ((values[at] ?? 0) * (greatest[column] ?? 0)) / steps;
    const first = column * labels;
    for (let label = 0; label < labels; label++) {
      scores[label] = (scores[label] ?? 0) + value * (shares[first + label] ?? 0);
    }
  }
  return scores;
}

/** The same of weights that are whole still. */
export function sumsOf({ columns, values }: Row, { labels, columns: table, bias }: Weights): Float64Array {
  const sums = Float64Array.from(bias);
  for (let k = 0; k < columns.length; k++) {
    const value = values[k] ?? 0;
    const first = (columns[k] ?? 0) * labels;
    for (let label = 0; label < labels; label++) sums[label] = (sums[label] ?? 0) + value * (table[first + label] ?? 0);
  }
  return sums;
}
