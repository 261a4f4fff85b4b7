import { isUtf8 } from 'node:buffer';
import type { HeardEvent, RawMessage } from './heard.js';

/** Bytes that are no event of ours: without a subject there is no key that could wait for them. */
export class Undecodable extends Error {
  override readonly name = 'Undecodable';
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function textOf(name: string, bytes: Buffer | null | undefined): string | null {
  if (!bytes) return null;
  // PostgreSQL keeps no NUL in text, so a name with one could be neither stored nor found.
  if (!isUtf8(bytes) || bytes.includes(0)) throw new Undecodable(`${name} is not text`);
  return bytes.toString('utf8');
}

/** Reads CloudEvents 1.0 in Kafka's binary mode: attributes are headers, the value is the data as it is. */
export function readMessage(message: RawMessage): HeardEvent {
  const optional = (name: string) => textOf(name, message.headers[name]);
  const required = (name: string) => {
    const text = optional(name);
    if (!text) throw new Undecodable(`${name} is missing`);
    return text;
  };
  if (required('ce_specversion') !== '1.0') throw new Undecodable('ce_specversion is not 1.0');
  const id = required('ce_id');
  if (!uuid.test(id)) throw new Undecodable('ce_id is not a UUID');
  const subject = required('ce_subject');
  if (textOf('key', message.key) !== subject) throw new Undecodable('the key is not the subject');
  const sequence = Number(required('ce_sequence'));
  if (!Number.isSafeInteger(sequence) || sequence < 1) throw new Undecodable('ce_sequence does not count from 1');
  const time = new Date(required('ce_time'));
  if (Number.isNaN(time.getTime())) throw new Undecodable('ce_time is not an instant');
  return {
    ...message,
    id,
    source: required('ce_source'),
    type: required('ce_type'),
    subject,
    time,
    sequence,
    correlationId: optional('ce_correlationid') ?? id,
    causationId: optional('ce_causationid'),
    traceparent: optional('ce_traceparent'),
  };
}
