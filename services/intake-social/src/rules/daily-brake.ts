import { noticeKinds } from '#libs/contracts';
import { isEssential } from './essential.js';

export interface Spending {
  readonly messages: number;
  readonly rupiah: number;
  /** What the dearest message of the day has cost; null: none had a price. */
  readonly dearest: number | null;
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
  const cost = message.cost ?? (isReply(message.kind) ? today.dearest : null);
  if (cost === null || limits.rupiah === null) return today.messages < limits.messages;
  // Prices have hundredths, and sums of these are not exact.
  return Math.round((today.rupiah + cost) * 100) <= limits.rupiah * 100;
}

const ofNotifier: ReadonlySet<string> = new Set(noticeKinds);

/** The notifier reckons what its notices cost; a reply of the dialogue is taken for as dear as the dearest of them. */
const isReply = (kind: string): boolean => !ofNotifier.has(kind);
