import { atOnce, type InSteps } from '../in-steps.js';
import { seededRandom, shuffle } from './seeded-random.js';
import { slackOf, type Costs } from './slack-of.js';
import type { Row } from './vocabulary.js';
import type { Weights } from './weights.js';

interface Size {
  readonly labels: number;
  readonly columns: number;
}

interface Effort extends Costs {
  readonly rounds: number;
  readonly seed: number;
  /** So many of the first rounds look at all labels of a row; 2 where it is not said. */
  readonly whole?: number;
}

/** A few milliseconds' worth. */
const rowsOfStep = 64;
/** A round that moves nothing by more than this has learned. */
const settled = 0.01;
/** Every so many rounds all labels of a row are looked at; in between only those for which the row is a support. */
const fullEvery = 4;

/**
 * One label against the rest, squared hinge loss, by dual coordinate descent (Hsieh and others, 2008): all labels of a row
 * at once, because the row is what costs time. The same rows and seed always give the same weights.
 */
export const trainMargins = (rows: readonly Row[], labelOf: Uint16Array, size: Size, effort: Effort): Weights =>
  atOnce(marginsInSteps(rows, labelOf, size, effort));

/** The same, a step for so many rows. */
export function* marginsInSteps(
  rows: readonly Row[],
  labelOf: Uint16Array,
  size: Size,
  effort: Effort,
): InSteps<Weights> {
  const learner = new MarginLearner(
    rows,
    { labelOf, isNot: effort.isNot, others: effort.others ?? -1 },
    size,
    slackOf(labelOf, size.labels, effort),
  );
  const { whole = 2 } = effort;
  const order = Uint32Array.from(rows, (_, at) => at);
  const random = seededRandom(effort.seed);
  for (let round = 0; round < effort.rounds; round++) {
    shuffle(order, random);
    const full = round < whole || round % fullEvery === 0;
    let farthest = 0;
    for (const [number, at] of order.entries()) {
      farthest = Math.max(farthest, learner.learn(at, full));
      if (number % rowsOfStep === 0) yield;
    }
    if (full && farthest < settled) break;
  }
  return learner.weights;
}

interface Told {
  readonly labelOf: Uint16Array;
  readonly isNot: Uint8Array | undefined;
  readonly others: number;
}

class MarginLearner {
  readonly weights: Weights;
  /** How much each row holds up the border of each label. */
  private readonly supports: Float32Array;
  private readonly stiffness: Float32Array;
  private readonly steps: Float64Array;
  private readonly active: Uint16Array;

  constructor(
    private readonly rows: readonly Row[],
    private readonly told: Told,
    { labels, columns }: Size,
    private readonly slack: Float32Array,
  ) {
    this.weights = { labels, columns: new Float32Array(columns * labels), bias: new Float32Array(labels) };
    this.supports = new Float32Array(rows.length * labels);
    this.stiffness = Float32Array.from(rows, ({ values }, at) =>
      values.reduce((sum, one) => sum + one * one, 1 + (slack[at] ?? 0)),
    );
    this.steps = new Float64Array(labels);
    this.active = new Uint16Array(labels);
  }

  /** Moves the borders of one row; says how far at most. */
  learn(at: number, full: boolean): number {
    const { labels } = this.weights;
    const first = at * labels;
    let [active, moved, farthest] = [0, 0, 0];
    const own = this.told.labelOf[at] ?? 0;
    const isNot = this.told.isNot?.[at] === 1;
    const others = this.told.others;
    if (isNot && others >= 0) this.active[active++] = others;
    if (isNot) this.active[active++] = own;
    for (let label = isNot ? labels : 0; label < labels; label++) {
      if (full || (this.supports[first + label] ?? 0) > 0) this.active[active++] = label;
    }
    this.score(at, active);
    const right = isNot ? others : own;
    const slack = this.slack[at] ?? 0;
    for (let each = 0; each < active; each++) {
      const label = this.active[each] ?? 0;
      const side = label === right ? 1 : -1;
      const support = this.supports[first + label] ?? 0;
      const gradient = side * (this.steps[each] ?? 0) - 1 + slack * support;
      const next = Math.max(support - gradient / (this.stiffness[at] ?? 1), 0);
      if (next === support) continue;
      this.supports[first + label] = next;
      this.active[moved] = label;
      this.steps[moved++] = (next - support) * side;
      farthest = Math.max(farthest, Math.abs(next - support));
    }
    this.move(at, moved);
    return farthest;
  }

  /** Leaves in `steps` what the row sums up to for each active label. */
  private score(at: number, active: number): void {
    const { labels, columns: table, bias } = this.weights;
    const { columns, values } = this.rows[at] ?? nothing;
    const { steps, active: chosen } = this;
    for (let each = 0; each < active; each++) steps[each] = bias[chosen[each] ?? 0] ?? 0;
    // Where all are asked for they lie side by side: without the detour this is several times as fast.
    if (active === labels) addAll(steps, this.rows[at] ?? nothing, table);
    else {
      for (let k = 0; k < columns.length; k++) {
        const value = values[k] ?? 0;
        const first = (columns[k] ?? 0) * labels;
        for (let each = 0; each < active; each++) {
          steps[each] = (steps[each] ?? 0) + value * (table[first + (chosen[each] ?? 0)] ?? 0);
        }
      }
    }
  }

  private move(at: number, moved: number): void {
    if (moved === 0) return;
    const { labels, columns: table, bias } = this.weights;
    const { columns, values } = this.rows[at] ?? nothing;
    const { steps, active } = this;
    for (let each = 0; each < moved; each++) {
      const label = active[each] ?? 0;
      bias[label] = (bias[label] ?? 0) + (steps[each] ?? 0);
    }
    for (let k = 0; k < columns.length; k++) {
      const value = values[k] ?? 0;
      const first = (columns[k] ?? 0) * labels;
      for (let each = 0; each < moved; each++) {
        const cell = first + (active[each] ?? 0);
        table[cell] = (table[cell] ?? 0) + value * (steps[each] ?? 0);
      }
    }
  }
}

/** Four columns at a time: the sums are read and written once for all four. Beyond the last a value is 0. */
function addAll(sums: Float64Array, { columns, values }: Row, table: Float32Array): void {
  const labels = sums.length;
  const firstOf = (k: number) => (columns[k] ?? 0) * labels;
  for (let k = 0; k < columns.length; k += 4) {
    const [a, b, c, d] = [values[k] ?? 0, values[k + 1] ?? 0, values[k + 2] ?? 0, values[k + 3] ?? 0];
    const [atA, atB, atC, atD] = [firstOf(k), firstOf(k + 1), firstOf(k + 2), firstOf(k + 3)];
    for (let label = 0; label < labels; label++) {
      const ab = a * (table[atA + label] ?? 0) + b * (table[atB + label] ?? 0);
      const cd = c * (table[atC + label] ?? 0) + d * (table[atD + label] ?? 0);
      sums[label] = (sums[label] ?? 0) + ab + cd;
    }
  }
}

const nothing: Row = { columns: new Uint32Array(), values: new Float32Array() };
