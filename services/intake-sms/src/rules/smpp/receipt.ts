import type { ShortMessage } from './short-message.js';
import { numberOf, tags, textOf } from './tlvs.js';

/** What became of one SMS of ours. `outcome` is null while it is on its way, or where nobody knows. */
export interface Receipt {
  /** The operator's id of the SMS, as this receipt writes it. */
  readonly id: string;
  readonly outcome: 'sent' | 'delivered' | 'failed' | null;
  /** False where it only looks like one: a citizen may write such words. */
  readonly declared: boolean;
}

type Outcome = Receipt['outcome'];

/** By `message_state`: ENROUTE, DELIVERED, EXPIRED, DELETED, UNDELIVERABLE, ACCEPTED, UNKNOWN, REJECTED, SKIPPED. */
const byState: readonly Outcome[] = [
  null,
  null,
  'delivered',
  'failed',
  'failed',
  'failed',
  'sent',
  null,
  'failed',
  'failed',
];

const byWord: Readonly<Record<string, Outcome>> = {
  ENROUTE: null,
  BUFFRED: null,
  UNKNOWN: null,
  ACCEPTD: 'sent',
  ACCEPTED: 'sent',
  DELIVRD: 'delivered',
  DELIVERED: 'delivered',
  EXPIRED: 'failed',
  DELETED: 'failed',
  UNDELIV: 'failed',
  UNDELIVERABLE: 'failed',
  REJECTD: 'failed',
  REJECTED: 'failed',
  FAILED: 'failed',
  SKIPPED: 'failed',
};

/** Receipt of the centre, of the phone, by hand, and "not yet": bits 2 to 5 of `esm_class`. */
const kinds = new Set([0x04, 0x08, 0x10, 0x20]);

/**
 * Null when it is a message. Operators agree on little: the id is in a parameter or in the text, which they word as they
 * like; the parameters, where they are, are right.
 */
export function readReceipt({ esmClass, tlvs }: Pick<ShortMessage, 'esmClass' | 'tlvs'>, text: string): Receipt | null {
  const isKind = kinds.has(esmClass & 0x3c);
  const named = textOf(tlvs.get(tags.receiptedMessageId));
  const id = named ?? /(?:^|[\s,;])id\s*[:=]\s*([\w.+-]{1,100})/i.exec(text)?.[1] ?? null;
  const word = /(?:^|[\s,;])stat(?:us)?\s*[:=]\s*([a-z]+)/i.exec(text)?.[1]?.toUpperCase() ?? '';
  const looksLikeOne = id !== null && word !== '';
  if (!isKind && named === null && !looksLikeOne) return null;
  const state = numberOf(tlvs.get(tags.messageState));
  const said = Object.hasOwn(byWord, word) ? (byWord[word] ?? null) : null;
  return {
    id: id ?? '',
    outcome: state === null ? said : (byState[state] ?? null),
    declared: isKind || named !== null,
  };
}

/**
 * Under which ids the SMS may be known: some operators answer a submit in hexadecimal and write receipts in decimal, or the
 * other way round, with zeros in front or without. The first is the id as it stands.
 */
export function idsLike(id: string): string[] {
  const plain = normalId(id);
  const ids = [plain];
  if (/^\d{1,30}$/.test(plain)) ids.push(BigInt(plain).toString(16));
  if (/^[\da-f]{1,25}$/.test(plain)) ids.push(BigInt(`0x${plain}`).toString());
  return [...new Set(ids)];
}

export const normalId = (id: string): string => id.toLowerCase().replace(/^0+(?=.)/, '');
