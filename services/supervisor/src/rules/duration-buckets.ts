/** Each bucket reaches a quarter further than the one before: from minutes to months in some sixty, exact to an eighth. */
const growth = 1.25;

export const bucketOf = (minutes: number): number => Math.floor(Math.log1p(minutes) / Math.log(growth));

const lowerEdgeOf = (bucket: number): number => growth ** bucket - 1;

/** The minutes below which that share of all lies, from how many fell into each bucket; null of none. */
export function quantileOf(counts: ReadonlyMap<number, number>, share: number): number | null {
  const buckets = [...counts].filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
  const wanted = buckets.reduce((sum, [, count]) => sum + count, 0) * share;
  let below = 0;
  for (const [bucket, count] of buckets) {
    if (below + count >= wanted) {
      const [low, high] = [lowerEdgeOf(bucket), lowerEdgeOf(bucket + 1)];
      return low + ((wanted - below) / count) * (high - low);
    }
    below += count;
  }
  return null;
}
