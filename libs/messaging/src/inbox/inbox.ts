import type { EntityManager } from 'typeorm';
import type { HeardEvent } from '../envelope/heard.js';

/**
 * Writes the events down as taken in and returns the ids that were not before. Whoever else has the same event in an
 * unfinished transaction makes this wait: that is the only lock two owners of a partition need.
 */
export async function newToInbox(tx: EntityManager, events: readonly HeardEvent[]): Promise<Set<string>> {
  const rows = await tx.query<{ event_id: string }[]>(
    `insert into inbox (event_id) select id from unnest($1::uuid[]) as id order by id
         on conflict do nothing returning event_id`,
    [events.map((event) => event.id)],
  );
  return new Set(rows.map((row) => row.event_id));
}
