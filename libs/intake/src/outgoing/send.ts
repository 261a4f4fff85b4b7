import type { Contact } from '#libs/vault';
import type { OutgoingKind } from './outgoing-message.entity.js';

/** A message that is to leave now. */
export interface Departing {
  readonly id: string;
  readonly kind: OutgoingKind;
  readonly text: string;
  readonly to: Contact;
  /** In rupiah; null: nobody knows a price of it. */
  readonly cost: number | null;
}

/**
 * What the provider made of it. `not-now`: it surely did not take it, and may be asked again. `in-doubt`: the request had
 * left and no answer came; it is never sent again, because an SMS twice is worse than an SMS once.
 */
export type SendOutcome =
  | { readonly outcome: 'sent'; readonly providerId: string | null }
  | { readonly outcome: 'failed' | 'in-doubt'; readonly detail: string }
  | { readonly outcome: 'not-now'; readonly detail: string; readonly afterMs?: number };

/** The provider of one door. Never throws; takes at most `sendPatienceMs`. */
export abstract class Send {
  /** False while nothing can leave from this process: messages then wait, for it or for another. */
  isReady(): boolean {
    return true;
  }

  abstract send(message: Departing): Promise<SendOutcome>;
}

/** How long a provider may take to answer. */
export const sendPatienceMs = 10_000;
