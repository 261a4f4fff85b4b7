/** How a loop rests between two turns. */
export interface Rests {
  readonly shortestMs: number;
  readonly longestMs: number;
  /** So many at once make a turn worth what it costs by itself. */
  readonly worthwhile: number;
}

/** As few as these are somebody who waits alone, and is not to wait for company. */
const few = 3;

/**
 * How long to rest until the next turn. A turn costs a look, a request, a transaction, the same for one event as for twenty:
 * so where turns find some but not many, the next one comes later and finds more.
 */
export function nextRest(beforeMs: number, found: number, { shortestMs, longestMs, worthwhile }: Rests): number {
  const ms = found > few && found < worthwhile ? beforeMs * 1.5 : beforeMs / 1.5;
  return Math.min(longestMs, Math.max(shortestMs, ms));
}
