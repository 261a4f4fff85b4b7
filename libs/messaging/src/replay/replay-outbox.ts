import type { DataSource } from 'typeorm';

export interface OutboxChoice {
  readonly from: Date;
  readonly to: Date;
  /** Only events about this subject. */
  readonly key?: string;
}

/**
 * Publishes again what was said in a span of time. Harmless: whoever has heard it before does not hear it twice. Returns how
 * many events became pending.
 */
export async function replayOutbox(db: DataSource, { from, to, key }: OutboxChoice): Promise<number> {
  const rows = await db.query<unknown[]>(
    `insert into outbox_pending (shard, id, created_at)
     select shard, id, created_at from outbox_event
      where created_at >= $1 and created_at < $2 and ($3::text is null or subject = $3)
         on conflict do nothing returning id`,
    [from, to, key ?? null],
  );
  return rows.length;
}
