import type { DatabaseDefinition } from '#libs/database';
import pg from 'pg';

export interface DatabaseFigures {
  readonly outbox: { readonly pending: number; readonly oldestSeconds: number };
  readonly parkedKeys: number;
  readonly clocks: { readonly armed: number; readonly due: number };
}

interface Row {
  pending: number;
  oldest: number;
  parked: number;
}

/** What waits in the schemas: looked at as the administrator, who may see all of them. */
export async function readDatabases(
  adminUrl: string,
  definitions: readonly DatabaseDefinition[],
): Promise<DatabaseFigures> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const schemas = await schemasWith(client, 'outbox_pending', definitions);
    const rows: Row[] = [];
    for (const schema of schemas) {
      const { rows: found } = await client.query<Row>(
        `select (select count(*)::int from "${schema}".outbox_pending) as pending,
                (select coalesce(extract(epoch from now() - min(created_at)), 0)::float8 from "${schema}".outbox_pending) as oldest,
                (select count(distinct (topic, coalesce(subject, kafka_offset::text)))::int
                   from "${schema}".parked_message where state = 'parked') as parked`,
      );
      rows.push(...found);
    }
    return {
      outbox: {
        pending: rows.reduce((sum, row) => sum + row.pending, 0),
        oldestSeconds: Math.round(Math.max(0, ...rows.map((row) => row.oldest))),
      },
      parkedKeys: rows.reduce((sum, row) => sum + row.parked, 0),
      clocks: await readClocks(client, definitions),
    };
  } finally {
    await client.end();
  }
}

async function readClocks(
  client: pg.Client,
  definitions: readonly DatabaseDefinition[],
): Promise<DatabaseFigures['clocks']> {
  const [schema] = await schemasWith(client, 'clock', definitions);
  if (!schema) return { armed: 0, due: 0 };
  const { rows } = await client.query<DatabaseFigures['clocks']>(
    `select count(*)::int as armed, count(*) filter (where due_at <= now())::int as due
       from "${schema}".clock where state = 'armed'`,
  );
  return rows[0] ?? { armed: 0, due: 0 };
}

async function schemasWith(
  client: pg.Client,
  table: string,
  definitions: readonly DatabaseDefinition[],
): Promise<string[]> {
  const { rows } = await client.query<{ schema: string }>(
    `select schemaname as schema from pg_tables where tablename = $1 and schemaname = any($2) order by 1`,
    [table, definitions.map((one) => one.schema)],
  );
  return rows.map((row) => row.schema);
}
