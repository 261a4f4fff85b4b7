import pg from 'pg';
import type { BenchEngines } from './bench-engines.js';

const schemas = ['intake_sms', 'intake_social'];

/** What the doors of messages hold: how many of these messages, how many complaints made of messages, how much still to send. */
export async function countKept({ adminUrl }: BenchEngines, keys: readonly string[]) {
  const db = new pg.Client({ connectionString: adminUrl });
  await db.connect();
  try {
    const sumOf = async (query: (schema: string) => string, values: unknown[] = []) => {
      let sum = 0;
      for (const schema of schemas)
        sum += (await db.query<{ count: number }>(query(schema), values)).rows[0]?.count ?? 0;
      return sum;
    };
    return {
      toSend: await sumOf(
        (one) => `select count(*)::int from ${one}.outgoing_message where state in ('planned', 'sending')`,
      ),
      messages: await sumOf((one) => `select count(*)::int from ${one}.inbound_message where key = any($1)`, [keys]),
      complaints: await sumOf((one) => `select count(*)::int from ${one}.complaint where sender_index is not null`),
    };
  } finally {
    await db.end();
  }
}

/** The keys of the messages that are stored, and that no dialogue has taken yet. */
export async function keysInLine({ adminUrl }: BenchEngines): Promise<ReadonlySet<string>> {
  const db = new pg.Client({ connectionString: adminUrl });
  await db.connect();
  try {
    const lines = schemas.map((one) => `select key from ${one}.inbound_message where state <> 'taken'`);
    const { rows } = await db.query<{ key: string }>(lines.join(' union all '));
    return new Set(rows.map(({ key }) => key));
  } finally {
    await db.end();
  }
}
