const firstMs = 5_000;
const longestMs = 3_600_000;
// WhatsApp keeps a file for 7 days, Telegram's link lives for an hour and can be had anew.
const giveUpAfterMs = 6 * 24 * 3_600_000;

/** When to ask for a file again that the provider would not give; null once it surely no longer has it. */
export function fetchAgainAt(tried: { attempts: number; receivedAt: Date; now: Date }): Date | null {
  const at = new Date(tried.now.getTime() + Math.min(longestMs, firstMs * 2 ** Math.min(tried.attempts - 1, 12)));
  return at.getTime() - tried.receivedAt.getTime() > giveUpAfterMs ? null : at;
}
