import type { SpokenLanguage } from '#libs/contracts';
import type { Privacy } from './privacy.js';

/** What the door does because of a message, in the transaction that received it. */
export type Effect =
  /** Without `privacy` nothing of it is hidden. */
  | { readonly do: 'file'; readonly complaintId: string; readonly text: string; readonly privacy?: Privacy }
  | { readonly do: 'add'; readonly complaintId: string; readonly text: string }
  /** The same to what has ended and is opened again by it; refused rather than filed anew. */
  | { readonly do: 'reopen'; readonly complaintId: string; readonly code: string; readonly text: string }
  /** The files of the message, which has no words. */
  | { readonly do: 'attach'; readonly complaintId: string }
  | { readonly do: 'rate'; readonly complaintId: string; readonly score: number; readonly comment: string | null }
  /** What is recorded openly is hidden from now on. */
  | { readonly do: 'hide'; readonly complaintId: string; readonly privacy: Privacy }
  | { readonly do: 'withdraw'; readonly complaintId: string }
  | { readonly do: 'speak'; readonly language: SpokenLanguage };
