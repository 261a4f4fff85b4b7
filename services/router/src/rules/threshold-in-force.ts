import { rulesVersion } from './decide-route.js';

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

/** What decides just now: the model that serves and can be read, null where none can, and from when on the rules alone are sure. */
interface DecidingNow {
  readonly model: number | null;
  readonly coldAbove: number;
}

/**
 * The figure that holds. What was measured of another model than the one that decides, or beside other rules, proves nothing below
 * what the rules need without a model: so it is after an upgrade, until the next training.
 */
export function amountThatHolds(
  { amount, model, rulesVersion: its }: DatedThreshold & { readonly rulesVersion: string | null },
  now: DecidingNow,
): number {
  const isOfToday = model === null || (model === now.model && its === rulesVersion);
  return isOfToday ? amount : Math.max(amount, now.coldAbove);
}
