const firstMs = 5_000;
const longestMs = 5 * 60_000;
/** An older message is no news any more. */
export const giveUpAfterMs = 24 * 3_600_000;

/** When to offer a message again that the provider would not take; null once it is a day old and no news any more. */
export function retryAt(tried: {
  attempts: number;
  plannedAt: Date;
  now: Date;
  afterMs?: number | undefined;
}): Date | null {
  const backOffMs = Math.min(longestMs, firstMs * 2 ** Math.min(tried.attempts - 1, 10));
  const at = new Date(tried.now.getTime() + Math.max(backOffMs, tried.afterMs ?? 0));
  return at.getTime() - tried.plannedAt.getTime() > giveUpAfterMs ? null : at;
}
