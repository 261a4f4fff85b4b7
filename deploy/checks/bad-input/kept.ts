import { eventually } from '#libs/testing';
import type { DataSource } from 'typeorm';
import type { Door } from './whole-messages.js';

/** Each once by the key under which it came. */
export async function keptKeys(db: DataSource, { schema }: Door, keys: readonly string[]): Promise<string[]> {
  const table = schema === 'intake_web' ? 'message_key' : 'inbound_message';
  const rows = await db.query<{ key: string }[]>(`select key from ${schema}.${table} where key = any($1)`, [keys]);
  return rows.map(({ key }) => key);
}

/** How many complaints a door has filed, once it has worked what it stored. */
export async function filedBy(db: DataSource, { schema }: Door): Promise<number> {
  if (schema !== 'intake_web') await leftIn(db, schema);
  const [filed] = await db.query<{ count: number }[]>(
    `select count(*)::int as count from ${schema}.outbox_event where type = 'id.salur.complaint.filed.v1'`,
  );
  return filed?.count ?? 0;
}

/** What is acknowledged and then laid aside is as good as lost: there is nothing left once all was worked. */
export async function leftIn(db: DataSource, schema: 'intake_sms' | 'intake_social'): Promise<object[]> {
  const notTaken = (state: string) =>
    db.query<object[]>(`select key, state, attempts, detail from ${schema}.inbound_message where state = $1 limit 5`, [
      state,
    ]);
  await eventually(async () => (await notTaken('waiting')).length === 0, `${schema} has worked what waits`, {
    ...{ everyMs: 20, withinMs: 200_000 },
  });
  return notTaken('parked');
}
