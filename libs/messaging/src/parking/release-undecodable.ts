import type { DataSource } from 'typeorm';
import { Undecodable } from '../envelope/read-message.js';
import type { TakeEvents } from '../inbox/take.js';
import { eventFrom, parkedColumns, type ParkedRow } from './parked-row.js';

/**
 * Bytes that were no event become due only when a person asks for it: after a new version may have learned to read them.
 * Read at last, the event is taken in like any other; still unreadable, the bytes stay where they are.
 */
export async function releaseUndecodable(db: DataSource, takeEvents: TakeEvents): Promise<number> {
  const rows = await db.query<ParkedRow[]>(
    `select ${parkedColumns} from parked_message
      where state = 'parked' and subject is null and next_attempt_at <= now() order by id limit 50`,
  );
  let released = 0;
  for (const row of rows) {
    const isTaken = await takeIfReadable(row, takeEvents);
    await db.query(
      `update parked_message set next_attempt_at = null, attempts = attempts + 1,
              state = case when $2 then 'released' else state end,
              resolved_at = case when $2 then now() end, resolved_by = case when $2 then 'retrier' end
        where id = $1`,
      [row.id, isTaken],
    );
    if (isTaken) released += 1;
  }
  return released;
}

async function takeIfReadable(row: ParkedRow, takeEvents: TakeEvents): Promise<boolean> {
  try {
    const { trouble } = await takeEvents.run([eventFrom(row)]);
    if (trouble !== undefined) throw trouble as Error;
    return true;
  } catch (error) {
    if (error instanceof Undecodable) return false;
    throw error;
  }
}
