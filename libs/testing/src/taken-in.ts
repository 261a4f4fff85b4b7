import type { DataSource } from 'typeorm';
import { eventually } from './eventually.js';

/** Reads what a door of messages keeps once it has taken all that came: a message is acknowledged before it is worked. */
export async function takenIn<Row>(db: DataSource, sql: string, parameters: unknown[] = []): Promise<Row[]> {
  const waiting = () => db.query<unknown[]>(`select 1 from inbound_message where state = 'waiting' limit 1`);
  await eventually(async () => (await waiting()).length === 0, 'every message is taken', { everyMs: 5 });
  return db.query<Row[]>(sql, parameters);
}
