/** A lone event waits at most this long behind the one before it. */
const shortestMs = 40;
/** Four hops of a complaint stay well below the second in which an officer is to see it. */
const longestMs = 100;
/** Fewer per turn than this, while there are several, is a database and a broker kept busy with the turns themselves. */
const worthSending = 20;
const several = 4;

/**
 * How long the relay lets events gather until its next turn. A turn costs a look, a request and a deletion, the same for one
 * event as for twenty: so where turns find some but few, the next one comes later.
 */
export function gatherFor(beforeMs: number, events: number): number {
  const ms = events >= several && events < worthSending ? beforeMs * 1.5 : beforeMs / 1.5;
  return Math.min(longestMs, Math.max(shortestMs, ms));
}
