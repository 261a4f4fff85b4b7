import { isEssential } from './essential.js';

export interface Spending {
  readonly messages: number;
  readonly rupiah: number;
}

export interface DailyLimits {
  readonly messages: number;
  /** Null: nobody has set one, so messages are counted. */
  readonly rupiah: number | null;
}

/** Whether a message may still leave today: by money where its price is known, else by number; what a citizen waits for always. */
export function mayStillLeave(
  message: { readonly kind: string; readonly cost: number | null },
  today: Spending,
  limits: DailyLimits,
): boolean {
  if (isEssential(message.kind)) return true;
  if (message.cost === null || limits.rupiah === null) return today.messages < limits.messages;
  // Prices have hundredths, and sums of these are not exact.
  return Math.round((today.rupiah + message.cost) * 100) <= limits.rupiah * 100;
}
