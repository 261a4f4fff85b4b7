import { createHash } from 'node:crypto';
import { canonicalJson, type Plain } from '../rules/canonical-json.js';

/** One fact of a complaint's history. Texts and names of people are not in it: `text` is a commitment to what was written. */
export interface ChainRecord {
  readonly complaint: string;
  readonly sequence: number;
  readonly at: string;
  readonly what: string;
  /** `insteadOf`: an officer who was away, and for whom this one stood in. */
  readonly who: { readonly kind: string; readonly id: string | null; readonly insteadOf?: string };
  /** On whose behalf: code of the institution. */
  readonly for: string | null;
  readonly before: Plain;
  readonly after: Plain;
  readonly text: string | null;
  readonly files: readonly string[];
  /** Hash of the record before; null for the first. */
  readonly previous: string | null;
}

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** The salt is made by the complaint's key: without it nobody can try out what a short text may have been. */
export const commitmentTo = (text: string, salt: string): string => sha256(`${salt}\n${text}`);

/** The salt of lines from before the key made it. It stands in every copy of the sealed text; no anchored chain can be given another. */
export const earlierSaltOf = (sealed: string): string => sealed.slice(0, 16);

export const recordHash = (record: ChainRecord): string => sha256(canonicalJson(record as unknown as Plain));

/** The sequence of the first record that does not follow from the one before, or null when all do. */
export function firstBroken(chain: readonly { readonly record: ChainRecord; readonly hash: string }[]): number | null {
  let previous: string | null = null;
  for (const [index, { record, hash }] of chain.entries()) {
    const follows = record.sequence === index + 1 && record.previous === previous && recordHash(record) === hash;
    if (!follows) return index + 1;
    previous = hash;
  }
  return null;
}
