const gatherMs = 400;
const betweenMs = 2_000;

/**
 * How long a page waits after a hint before it asks again, in milliseconds: long enough for a burst to be one question, and
 * never longer than {@link betweenMs} after the last one, however many hints follow.
 */
export const waitToLook = (sinceLastMs: number): number => Math.max(gatherMs, betweenMs - sinceLastMs);
