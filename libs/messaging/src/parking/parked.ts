import type { EntityManager } from 'typeorm';
import type { HeardEvent, RawMessage } from '../envelope/heard.js';
import type { FailureClass } from '../inbox/classify.js';
import type { Key } from '../inbox/marks.js';
import type { Numbered } from '../inbox/place.js';

/** Why a message waits. `behind`: nothing is wrong with it, but an earlier one of its key waits. */
export interface ParkingReason {
  readonly reasonClass: FailureClass | 'behind' | 'undecodable';
  readonly reason: string;
}

/** An open parked row of a key, as far as order is concerned. */
export interface Waiting extends Numbered {
  readonly id: string;
  readonly subject: string;
}

/**
 * The open rows of these keys, in the order of their arrival. Locked: the retrier may be releasing the last of them just
 * now, and a message put behind a row that is gone would wait for ever.
 */
export async function waitingFor(tx: EntityManager, keys: readonly Key[]): Promise<Waiting[]> {
  const rows = await tx.query<(Omit<Waiting, 'sequence'> & { sequence: string })[]>(
    `select id, topic, subject, source, sequence from parked_message
      where state = 'parked' and (topic, subject) in (select * from unnest($1::text[], $2::text[]))
      order by id for update`,
    [keys.map(({ topic }) => topic), keys.map(({ subject }) => subject)],
  );
  return rows.map((row) => ({ ...row, sequence: Number(row.sequence) }));
}

/** Header values as text where they are text, else as base64: whatever came must be kept as it came. */
function keptHeaders(headers: RawMessage['headers']): string {
  const kept = Object.entries(headers).map(([name, value]) => {
    const text = value.toString('utf8');
    return [name, Buffer.from(text).equals(value) ? text : { base64: value.toString('base64') }] as const;
  });
  return JSON.stringify(Object.fromEntries(kept));
}

/** Keeps an event until it can be handled. `attemptIn` seconds from now if it is the first of its key, else null. */
export async function park(
  tx: EntityManager,
  event: HeardEvent,
  { reasonClass, reason }: ParkingReason,
  attemptIn: number | null,
): Promise<Waiting> {
  const { topic, subject, source, sequence, id, type, partition, offset, key, headers, value } = event;
  const [row] = await tx.query<{ id: string }[]>(
    `insert into parked_message (topic, subject, source, sequence, event_id, type, kafka_partition, kafka_offset,
                                 message_key, headers, payload, reason_class, reason, next_attempt_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, now() + make_interval(secs => $14)) returning id`,
    [
      ...[topic, subject, source, sequence, id, type, partition, offset],
      ...[key, keptHeaders(headers), value, reasonClass, reason, attemptIn],
    ],
  );
  if (!row) throw new Error('parked_message returned no row');
  return { id: row.id, topic, subject, source, sequence };
}

/** Keeps bytes that are no event, once per place in Kafka. Nothing waits for them, and only a person can resolve them. */
export async function parkUndecodable(tx: EntityManager, message: RawMessage, reason: string): Promise<void> {
  const { topic, partition, offset, key, headers, value } = message;
  await tx.query(
    `insert into parked_message (topic, kafka_partition, kafka_offset, message_key, headers, payload, reason_class, reason)
     values ($1, $2, $3, $4, $5, $6, 'undecodable', $7) on conflict do nothing`,
    [topic, partition, offset, key, keptHeaders(headers), value, reason],
  );
}
