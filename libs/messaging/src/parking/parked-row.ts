import type { HeardEvent, RawMessage } from '../envelope/heard.js';
import { readMessage } from '../envelope/read-message.js';

/** The columns of `parked_message` that make the message again. */
export interface ParkedRow {
  readonly id: string;
  readonly topic: string;
  readonly kafka_partition: number;
  readonly kafka_offset: string;
  readonly message_key: Buffer | null;
  readonly headers: Readonly<Record<string, string | { base64: string }>>;
  readonly payload: Buffer | null;
  readonly attempts: number;
}

export const parkedColumns = 'id, topic, kafka_partition, kafka_offset, message_key, headers, payload, attempts';

export function messageFrom(row: ParkedRow): RawMessage {
  const headers = Object.entries(row.headers).map(([name, kept]) => [
    name,
    typeof kept === 'string' ? Buffer.from(kept, 'utf8') : Buffer.from(kept.base64, 'base64'),
  ]);
  return {
    topic: row.topic,
    partition: row.kafka_partition,
    offset: row.kafka_offset,
    key: row.message_key,
    value: row.payload,
    headers: Object.fromEntries(headers) as RawMessage['headers'],
  };
}

export const eventFrom = (row: ParkedRow): HeardEvent => readMessage(messageFrom(row));
