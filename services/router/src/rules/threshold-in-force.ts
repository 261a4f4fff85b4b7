/** A dated threshold; `model` is null where an official set it. */
export interface DatedThreshold {
  readonly amount: number;
  readonly model: number | null;
}

/**
 * Of the thresholds that have begun and are not undone, the latest first: the latest holds. But what was measured of a model never
 * lowers what an official set before it: that holds until the official undoes it or sets another.
 */
export function thresholdInForce<Threshold extends DatedThreshold>(begun: readonly Threshold[]): Threshold | null {
  const [latest] = begun;
  const official = begun.find(({ model }) => model === null);
  return (latest && official && official.amount > latest.amount ? official : latest) ?? null;
}
