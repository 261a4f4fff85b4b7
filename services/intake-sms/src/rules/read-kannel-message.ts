import { parameters } from './read-parameters.js';

/** One SMS as smsbox hands it over. */
export interface KannelMessage {
  /** Kannel's own id of the message, the same on every retry. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** What smsbox sends as `charset`, by what a `TextDecoder` calls it; everything else is read as Latin-1, which cannot fail. */
const charsets: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-16be': 'utf-16be',
  'ucs-2': 'utf-16be',
  'utf-16': 'utf-16be',
};

/**
 * Reads the query of `get-url`; null when it is none that Kannel would send. The text comes as hexadecimal bytes, because
 * percent-encoded UTF-16 does not survive a web server.
 */
export function readKannelMessage(query: unknown): KannelMessage | null {
  const read = parameters(query);
  const [id, from, hex] = [read('id'), read('from'), read('hex')];
  if (id === '' || id.length > 200 || from === '' || from.length > 100) return null;
  if (!/^(?:[0-9a-f]{2})*$/i.test(hex)) return null;
  return { id, from, to: read('to').slice(0, 100), text: decode(hex, read('charset'), read('coding')) };
}

/** What became of a message we sent: our id, and Kannel's delivery report type. */
export interface KannelReport {
  readonly id: string;
  readonly outcome: 'sent' | 'delivered' | 'read' | 'failed';
}

const reportTypes: Readonly<Record<string, KannelReport['outcome']>> = {
  1: 'delivered',
  2: 'failed',
  8: 'sent',
  16: 'failed',
};

/** Null also for 4 (buffered), which is no news. */
export function readKannelReport(query: unknown): KannelReport | null {
  const read = parameters(query);
  const id = read('id').toLowerCase();
  const type = read('d');
  const outcome = Object.hasOwn(reportTypes, type) ? reportTypes[type] : undefined;
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) || !outcome) return null;
  return { id, outcome };
}

/** The secret in the address, by which Kannel shows that it is Kannel. */
export const secretOf = (query: unknown): string => parameters(query)('k');

function decode(hex: string, charset: string, coding: string): string {
  const bytes = Buffer.from(hex, 'hex');
  const named = charset.toLowerCase();
  const known = Object.hasOwn(charsets, named) ? charsets[named] : undefined;
  // An older gateway names no charset, but says that the message is UCS-2.
  const label = known ?? (named === '' && coding === '2' ? 'utf-16be' : 'latin1');
  return new TextDecoder(label).decode(bytes);
}
