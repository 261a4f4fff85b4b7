const firstMs = 60_000;
const longestMs = 3_600_000;
const mostAttempts = 30;

/** When a mail that the server would not take is tried again; null: it has had its time, about a day. */
export const staffRetryAt = (attempts: number, now: Date): Date | null =>
  attempts >= mostAttempts ? null : new Date(now.getTime() + Math.min(longestMs, firstMs * 2 ** (attempts - 1)));
