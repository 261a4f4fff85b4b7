import type { Outbox, OutboxRow } from '#libs/messaging';
import type { EntityManager } from 'typeorm';

/** Says all of them in one statement, in the order given: a batch of clocks costs as many round trips as one. */
export async function sayMany(outbox: Outbox, tx: EntityManager, rows: readonly OutboxRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `select say(event_id, topic, shard, subject, type, attributes, payload)
       from unnest($1::uuid[], $2::text[], $3::smallint[], $4::text[], $5::text[], $6::json[], $7::json[])
         as said (event_id, topic, shard, subject, type, attributes, payload)`,
    [
      rows.map((row) => row.eventId),
      rows.map((row) => row.topic),
      rows.map((row) => row.shard),
      rows.map((row) => row.subject),
      rows.map((row) => row.type),
      rows.map((row) => row.attributes),
      rows.map((row) => row.payload),
    ],
  );
  outbox.signal.willCommit(tx.queryRunner);
}
