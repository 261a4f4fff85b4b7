/** A lone event waits at most this long behind the one before it. */
const shortestMs = 40;
/** Four hops of a complaint stay below the second in which an officer is to see it. */
const longestMs = 200;
/** Fewer per send than this, while many are sent, is a broker kept busy with the sending itself. */
const worthSending = 20;

/**
 * How long the relay lets events gather until its next turn. Each partition is a send of its own, which costs the broker the
 * same for one event as for twenty: so where a turn finds much but little of each partition, the next one comes later.
 */
export function gatherFor(beforeMs: number, { events, partitions }: { events: number; partitions: number }): number {
  const isSpreadThin = partitions >= 8 && events < worthSending * partitions;
  const ms = isSpreadThin ? beforeMs * 1.5 : beforeMs / 1.5;
  return Math.min(longestMs, Math.max(shortestMs, ms));
}
