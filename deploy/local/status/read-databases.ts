import type { DatabaseDefinition } from '#libs/database';
import pg from 'pg';

export interface DatabaseFigures {
  readonly outbox: { readonly pending: number; readonly oldestSeconds: number };
  readonly parkedKeys: number;
  readonly clocks: { readonly armed: number; readonly due: number };
  /** What came by SMS, messenger or mail and is acknowledged, but not yet worked; parked: it could not be. */
  readonly messages: { readonly waiting: number; readonly parked: number };
  /** Not yet at an end, of them in doubt, past their time; and what failed within a day. */
  readonly notices: {
    readonly underWay: number;
    readonly inDoubt: number;
    readonly overdue: number;
    readonly failedToday: number;
  };
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
      messages: await readMessages(client, definitions),
      notices: await readNotices(client, definitions),
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

async function readMessages(
  client: pg.Client,
  definitions: readonly DatabaseDefinition[],
): Promise<DatabaseFigures['messages']> {
  const figures = { waiting: 0, parked: 0 };
  for (const schema of await schemasWith(client, 'inbound_message', definitions)) {
    const { rows } = await client.query<{ state: 'waiting' | 'parked'; count: number }>(
      `select state, count(*)::int from "${schema}".inbound_message where state <> 'taken' group by state`,
    );
    for (const { state, count } of rows) figures[state] += count;
  }
  return figures;
}

export const noNotices: DatabaseFigures['notices'] = { underWay: 0, inDoubt: 0, overdue: 0, failedToday: 0 };

async function readNotices(
  client: pg.Client,
  definitions: readonly DatabaseDefinition[],
): Promise<DatabaseFigures['notices']> {
  const [schema] = await schemasWith(client, 'notice', definitions);
  if (!schema) return noNotices;
  const { rows } = await client.query<DatabaseFigures['notices']>(
    `select count(*)::int as "underWay", count(*) filter (where state = 'in-doubt')::int as "inDoubt",
            count(*) filter (where due_at <= now() - interval '5 minutes')::int as overdue,
            (select count(*)::int from "${schema}".notice
              where state = 'failed' and reported_at > now() - interval '1 day') as "failedToday"
       from "${schema}".notice where due_at is not null`,
  );
  return rows[0] ?? noNotices;
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
