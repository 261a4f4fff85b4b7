import type { TopicName } from '#libs/contracts';
import type { DataSource } from 'typeorm';
import { writeMessage, type KafkaMessage, type SaidAttributes } from '../envelope/write-message.js';

export interface PendingEvent {
  readonly id: string;
  readonly topic: TopicName;
  readonly shard: number;
  readonly message: KafkaMessage;
}

interface PendingRow {
  readonly id: string;
  readonly topic: TopicName;
  readonly shard: number;
  readonly event_id: string;
  readonly subject: string;
  readonly sequence: string;
  readonly type: string;
  readonly attributes: SaidAttributes;
  readonly payload: string;
}

const mostRows = 2_000;
const mostPerShard = 500;

/** The oldest pending events of each shard, in their order. The `limit 1` keeps it to index look-ups, whatever the statistics say. */
const oldest = `
  select p.id, p.shard, e.topic, e.event_id, e.subject, e.sequence, e.type, e.attributes, e.payload::text as payload
    from unnest($1::smallint[]) as mine (shard)
   cross join lateral (
         select id, shard, created_at from outbox_pending where shard = mine.shard order by id limit $2) p
   cross join lateral (
         select * from outbox_event where id = p.id and created_at = p.created_at limit 1) e
   order by p.shard, p.id`;

export async function oldestPending(db: DataSource, shards: readonly number[]): Promise<Map<number, PendingEvent[]>> {
  const perShard = Math.min(mostPerShard, Math.max(50, Math.floor(mostRows / shards.length)));
  const rows = await db.query<PendingRow[]>(oldest, [shards, perShard]);
  const byShard = new Map<number, PendingEvent[]>();
  for (const { id, topic, shard, event_id: eventId, sequence, ...rest } of rows) {
    const message = writeMessage({ ...rest, eventId, sequence: Number(sequence) });
    const list = byShard.get(shard) ?? [];
    list.push({ id, topic, shard, message });
    byShard.set(shard, list);
  }
  return byShard;
}

/** The events are in Kafka: they are pending no more. One that another relay has deleted already does no harm. */
export async function forgetPending(db: DataSource, published: readonly PendingEvent[]): Promise<void> {
  await db.query(
    `delete from outbox_pending as p using unnest($1::smallint[], $2::bigint[]) as done (shard, id)
      where p.shard = done.shard and p.id = done.id`,
    [published.map((event) => event.shard), published.map((event) => event.id)],
  );
}

export async function pendingState(db: DataSource): Promise<{ count: number; oldestSeconds: number }> {
  const [row] = await db.query<{ count: number; seconds: number | null }[]>(
    `select count(*)::int as count, extract(epoch from now() - min(created_at))::float8 as seconds from outbox_pending`,
  );
  return { count: row?.count ?? 0, oldestSeconds: Math.max(0, row?.seconds ?? 0) };
}
