import type { Language } from '#libs/contracts';
import type { ProofStep } from '../anchors/merkle.js';
import type { ChainRecord } from '../timeline/hash-chain.js';

/** What a citizen takes home of a complaint: enough to prove, without us, that nothing in it was changed since. */
export interface History {
  readonly format: 'salur-history/1';
  readonly code: string;
  readonly madeAt: string;
  readonly language: Language;
  /** Where the hub publishes its anchors, to compare. */
  readonly anchorsUrl: string;
  readonly records: readonly { readonly record: ChainRecord; readonly hash: string }[];
  /** The words that the citizen wrote or was told; SHA-256 of `salt`, a line feed and `text` is the record's `text`. */
  readonly texts: readonly { readonly sequence: number; readonly salt: string; readonly text: string }[];
  readonly anchors: readonly AnchorProof[];
  /** For reading: names of institutions by code, and what each kind of record is called. */
  readonly names: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
}

/** That the record with this sequence was covered by the anchor of a day. */
export interface AnchorProof {
  readonly day: string;
  readonly sequence: number;
  readonly proof: readonly ProofStep[];
  readonly chains: number;
  readonly root: string;
  readonly previous: string | null;
  readonly hash: string;
}
