import { parameters } from './read-parameters.js';

/** One SMS as Jasmin hands it over, in one piece. */
export interface JasminMessage {
  /** Jasmin's own id of the message, the same on every retry. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** Null when it is none that Jasmin would send. */
export function readJasminMessage(fields: unknown): JasminMessage | null {
  const read = parameters(fields);
  const [id, from] = [read('id'), read('from')];
  if (id === '' || id.length > 200 || from === '' || from.length > 100) return null;
  return { id, from, to: read('to').slice(0, 100), text: textOf(read) };
}

/** UCS-2 does not survive in `content`, so there it is read from the bytes. */
function textOf(read: (name: string) => string): string {
  const hex = read('binary');
  const isUcs2 = read('coding') === '8' && /^(?:[0-9a-f]{4})+$/i.test(hex);
  return isUcs2 ? new TextDecoder('utf-16be').decode(Buffer.from(hex, 'hex')).replaceAll('\0', '') : read('content');
}

export interface JasminReport {
  readonly id: string;
  readonly outcome: 'sent' | 'delivered' | 'failed';
}

const outcomes: Readonly<Record<string, JasminReport['outcome']>> = {
  ESME_ROK: 'sent',
  ACCEPTD: 'sent',
  DELIVRD: 'delivered',
  UNDELIV: 'failed',
  EXPIRED: 'failed',
  DELETED: 'failed',
  REJECTD: 'failed',
};

/** What became of a message of ours, whose id stands in the address; null where it is still on its way. */
export function readJasminReport(ours: string, fields: unknown): JasminReport | null {
  const status = parameters(fields)('message_status').toUpperCase();
  const known = Object.hasOwn(outcomes, status) ? outcomes[status] : undefined;
  const outcome = known ?? (status.startsWith('ESME_') ? 'failed' : undefined);
  return ours === '' || outcome === undefined ? null : { id: ours, outcome };
}
