import { expect } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { eventually } from './eventually.js';

/** Reads what a door of messages keeps once it has taken all that came: a message is acknowledged before it is worked. */
export async function takenIn<Row>(db: DataSource, sql: string, parameters: unknown[] = []): Promise<Row[]> {
  const waiting = () =>
    db.query<unknown[]>(`select attempts, detail, due_at from inbound_message where state = 'waiting' limit 5`);
  await eventually(
    async () => {
      expect(await waiting()).toEqual([]);
    },
    'every message is taken',
    { everyMs: 5 },
  );
  return db.query<Row[]>(sql, parameters);
}
