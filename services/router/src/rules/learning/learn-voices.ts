import { minimize, type Slope } from './minimize.js';
import type { Weights } from './weights.js';

/** A text that was held back: what each learner sums it up to, label by label, and the label that was right. */
export interface HeldBack {
  readonly scores: readonly Float64Array[];
  readonly right: number;
}

/** How much each learner has to say of each label, and what each label has ahead of the others. */
export interface Voices {
  /** Learner after learner, the labels of one side by side. */
  readonly factors: Float64Array;
  readonly ahead: Float64Array;
}

interface Size {
  readonly labels: number;
  /** Of whom no text is ever held back, so that nothing can be learned of it; -1: there is none. */
  readonly silent: number;
}

/** What is believed of the learners, the fine one first, before a text has been held back. */
const believed = [1.5, 0.5, 0.5];
/** How many texts' worth it takes to believe otherwise. */
const slowness = { of: 2, ahead: 6, ofLabel: 40 };

/**
 * Finds with which voices the learners together give honest probabilities on texts that none of them has learned from: logistic
 * regression over their scores. One who is seldom right of a label has little to say of it.
 */
export function learnVoices(heldBack: readonly HeldBack[], size: Size): Voices {
  const { labels, silent } = size;
  const learners = believed.length;
  const rows = heldBack.map(({ scores, right }) => ({ right, said: saidIn(scores) }));
  const spread = believed.map((_, learner) => spreadOf(rows, learner, labels));
  for (const { said } of rows) {
    for (let cell = 0; cell < said.length; cell++) {
      said[cell] = (said[cell] ?? 0) / (spread[Math.floor(cell / labels)] ?? 1);
    }
  }
  const start = new Float64Array(learners + labels + learners * labels);
  start.set(believed);
  const found = minimize((place) => slopeOf(place, rows, size), start);
  const factors = new Float64Array(learners * labels);
  for (let cell = 0; cell < factors.length; cell++) {
    const learner = Math.floor(cell / labels);
    factors[cell] = ((found[learner] ?? 0) + (found[learners + labels + cell] ?? 0)) / (spread[learner] ?? 1);
  }
  const ahead = found.slice(learners, learners + labels);
  if (silent >= 0) ahead[silent] = 0;
  return { factors, ahead };
}

/** All are sums over the same columns, so what they say together is one too. */
export function speakTogether(learners: readonly Weights[], { factors, ahead }: Voices): Weights {
  const labels = ahead.length;
  const columns = new Float32Array(learners[0]?.columns.length ?? 0);
  const bias = Float64Array.from(ahead);
  learners.forEach((one, learner) => {
    const own = factors.subarray(learner * labels, (learner + 1) * labels);
    addSaid(columns, one.columns, own);
    addSaid(bias, one.bias, own);
  });
  return { labels, columns, bias: Float32Array.from(bias) };
}

/** Only how labels differ counts: what those of a column have in common must not weigh more for who is listened to more. */
function addSaid(sums: Float32Array | Float64Array, table: Float32Array, factors: Float64Array): void {
  const labels = factors.length;
  for (let first = 0; first < table.length; first += labels) {
    let sum = 0;
    for (let label = 0; label < labels; label++) sum += table[first + label] ?? 0;
    const mean = sum / labels;
    for (let label = 0; label < labels; label++) {
      sums[first + label] = (sums[first + label] ?? 0) + (factors[label] ?? 0) * ((table[first + label] ?? 0) - mean);
    }
  }
}

interface SaidRow {
  readonly right: number;
  readonly said: Float64Array;
}

/** What the learners say of a text, one after the other; of each only how labels differ. */
function saidIn(scores: readonly Float64Array[]): Float64Array {
  return Float64Array.from(
    scores.flatMap((own) => {
      const mean = own.reduce((sum, one) => sum + one, 0) / own.length;
      return Array.from(own, (one) => one - mean);
    }),
  );
}

/** How far apart that lies with one learner, so that all speak equally loud at first. */
function spreadOf(rows: readonly SaidRow[], learner: number, labels: number): number {
  const sum = rows.reduce((total, { said }) => {
    const own = said.subarray(learner * labels, (learner + 1) * labels);
    return total + Math.sqrt(own.reduce((squares, one) => squares + one * one, 0) / labels);
  }, 0);
  return sum / rows.length || 1;
}

/** How surprised one would be by what was right, and what would make it less. */
function slopeOf(place: Float64Array, rows: readonly SaidRow[], { labels, silent }: Size): Slope {
  const learners = believed.length;
  const own = learners + labels;
  const gradient = new Float64Array(place.length);
  const shares = new Float64Array(labels);
  let height = 0;
  for (const { right, said } of rows) {
    let highest = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < labels; label++) {
      let score = place[learners + label] ?? 0;
      for (let learner = 0; learner < learners; learner++) {
        const cell = learner * labels + label;
        score += ((place[learner] ?? 0) + (place[own + cell] ?? 0)) * (said[cell] ?? 0);
      }
      shares[label] = score;
      if (score > highest) highest = score;
    }
    const scoreOfRight = (shares[right] ?? 0) - highest;
    let sum = 0;
    for (let label = 0; label < labels; label++) sum += shares[label] = Math.exp((shares[label] ?? 0) - highest);
    height += Math.log(sum) - scoreOfRight;
    for (let label = 0; label < labels; label++) {
      const over = (shares[label] ?? 0) / sum - (label === right ? 1 : 0);
      gradient[learners + label] = (gradient[learners + label] ?? 0) + over;
      for (let learner = 0; learner < learners; learner++) {
        const cell = learner * labels + label;
        const pull = over * (said[cell] ?? 0);
        gradient[learner] = (gradient[learner] ?? 0) + pull;
        gradient[own + cell] = (gradient[own + cell] ?? 0) + pull;
      }
    }
  }
  return { height: height + holdBack(place, gradient, { labels, silent }), gradient };
}

/** What keeps the voices near to what was believed: adds its part to the gradient, and says how much it costs. */
function holdBack(place: Float64Array, gradient: Float64Array, { labels, silent }: Size): number {
  const learners = believed.length;
  const own = learners + labels;
  let [cost, sum] = [0, 0];
  for (let at = 0; at < place.length; at++) {
    const slow = at < learners ? slowness.of : at < own ? slowness.ahead : slowness.ofLabel;
    const strayed = (place[at] ?? 0) - (believed[at] ?? 0);
    const isSilent = at >= learners && (at - learners) % labels === silent;
    cost += (slow * strayed * strayed) / 2;
    gradient[at] = isSilent ? 0 : (gradient[at] ?? 0) + slow * strayed;
    if (at >= learners && at < own) sum += gradient[at] ?? 0;
  }
  // None comes ahead but at the cost of the others; else all would at the cost of the silent one.
  const mean = sum / (labels - (silent >= 0 ? 1 : 0));
  for (let label = 0; label < labels; label++) {
    if (label !== silent) gradient[learners + label] = (gradient[learners + label] ?? 0) - mean;
  }
  return cost;
}
