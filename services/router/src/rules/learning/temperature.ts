/** Scores of a text, and the label that was right. */
export interface Scored {
  readonly scores: Float64Array;
  readonly right: number;
}

/** Scores as shares of one: the sharper, the more a small difference tells. */
export function sharesOf(scores: Float64Array, sharpness: number): Float64Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > highest) highest = score;
  const shares = new Float64Array(scores.length);
  let sum = 0;
  for (let at = 0; at < shares.length; at++) {
    const power = Math.exp(sharpness * ((scores[at] ?? 0) - highest));
    shares[at] = power;
    sum += power;
  }
  for (let at = 0; at < shares.length; at++) shares[at] = (shares[at] ?? 0) / sum;
  return shares;
}

const [dullest, sharpest, narrowings] = [0.1, 60, 40];

/** The sharpness with which shares are honest probabilities on texts the model has not learned from (golden section). */
export function honestSharpness(heldBack: readonly Scored[]): number {
  const surprise = (sharpness: number) =>
    heldBack.reduce((sum, { scores, right }) => sum - Math.log((sharesOf(scores, sharpness)[right] ?? 0) + 1e-9), 0);
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [Math.log(dullest), Math.log(sharpest)];
  for (let narrowing = 0; narrowing < narrowings; narrowing++) {
    const width = golden * (high - low);
    if (surprise(Math.exp(high - width)) < surprise(Math.exp(low + width))) high = low + width;
    else low = high - width;
  }
  return Math.exp((low + high) / 2);
}
