const [second, minute, hour] = [1_000, 60_000, 3_600_000];

/** How long after each failed attempt the next one follows, as Standard Webhooks recommends: ten attempts in three days. */
const pausesMs = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
] as const;

const longestWishMs = 24 * hour;

interface Attempts {
  /** How many there were. */
  readonly attempts: number;
  readonly now: Date;
  /** From 0 to 1, drawn: what failed together does not come back together. */
  readonly drawn: number;
  /** The receiver said how long it wants to be left alone. */
  readonly askedMs: number | null;
}

/** When to try again; null after the last attempt. A tenth sooner or later, and not before the receiver wants it. */
export function tryAgainAt({ attempts, now, drawn, askedMs }: Attempts): Date | null {
  const pauseMs = pausesMs[attempts - 1];
  if (pauseMs === undefined) return null;
  const wishedMs = Math.min(askedMs ?? 0, longestWishMs);
  return new Date(now.getTime() + Math.max(Math.round(pauseMs * (0.9 + 0.2 * drawn)), wishedMs));
}

/** `Retry-After`: seconds, or a date; null where it says nothing. */
export function readRetryAfter(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null;
  const ms = /^\d{1,9}$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now.getTime();
  return ms > 0 ? ms : null;
}
