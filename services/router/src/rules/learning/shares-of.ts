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
