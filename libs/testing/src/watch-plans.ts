import pg from 'pg';
import type { DataSource } from 'typeorm';
import { eventually } from './eventually.js';
import { asServerAdmin, databaseAt } from './server.js';

/** What the database did for one statement, also for one inside of a function. */
export interface Plan {
  readonly statement: string;
  /** Pages of tables and indexes that it looked at. */
  readonly pages: number;
  /** The tables that were read from end to end, and how many rows that were. */
  readonly whole: readonly { readonly table: string; readonly rows: number }[];
  /** All of it as the database tells it, to look for the name of an index. */
  readonly text: string;
}

/** Of everything that is asked of the database each time the work is done, in the order in which it was answered. */
export type PlansOf = (work: () => Promise<unknown>, times?: number) => Promise<Plan[]>;

/** What is asked for the ninth time may get a plan that is kept and fits every parameter, or none. */
const untilPlansAreKept = 10;

const settings = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_buffers': 'on',
  'auto_explain.log_timing': 'off',
  'auto_explain.log_nested_statements': 'on',
  'auto_explain.log_format': 'json',
  'auto_explain.log_level': 'notice',
  // A plan of our few rows is not worth compiling, here as in the field.
  jit: 'off',
};

/**
 * To be asked when all rows are there. From now on the database tells every connection of this service how it went about each statement. So what is looked at is
 * what a page really asks, under its reader's role and with its parameters, and not a statement that a test has copied.
 */
export async function watchPlans(db: DataSource): Promise<PlansOf> {
  const { master: pool } = db.driver as unknown as { master: Pool };
  const [who] = await db.query<{ name: string; role: string }[]>('select current_database() as name, user as role');
  let gathered: Plan[] = [];
  pool.on('connect', (client) => {
    client.on('notice', ({ message = '' }) => {
      const told = /^duration: .* plan:\s*(\{[^]*\})$/.exec(message)?.[1];
      if (told !== undefined) gathered.push(planOf(told));
    });
  });
  await knowWhatThereIs(who?.name ?? '');
  let left = pool.totalCount;
  pool.on('remove', () => (left -= 1));
  await asServerAdmin(async (admin) => {
    await admin.query(`load 'auto_explain'`);
    for (const [name, value] of Object.entries(settings))
      await admin.query(`alter database "${who?.name ?? ''}" set ${name} = '${value}'`);
    // Settings of a database are read when a connection begins.
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = $2', [
      who?.name,
      who?.role,
    ]);
  });
  await eventually(() => left <= 0 || Promise.reject(new Error(`${left} are left`)), 'connections that began before');
  return async (work, times = untilPlansAreKept) => {
    gathered = [];
    for (let turn = 0; turn < times; turn += 1) await work();
    // What the service does by itself meanwhile, once an hour or a day, is not of the work.
    const asked = Map.groupBy(gathered, ({ statement }) => statement);
    return gathered.filter(({ statement }) => (asked.get(statement)?.length ?? 0) >= times);
  };
}

/** What autovacuum does after a while; only an administrator may do it by hand. */
async function knowWhatThereIs(database: string): Promise<void> {
  const admin = new pg.Client({ connectionString: databaseAt(database) });
  await admin.connect();
  await admin.query('vacuum analyze');
  await admin.end();
}

interface Pool {
  readonly totalCount: number;
  on(event: 'connect', hear: (client: Client) => void): void;
  on(event: 'remove', hear: () => void): void;
}

interface Client {
  on(event: 'notice', hear: (notice: { readonly message?: string }) => void): void;
}

interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Shared Hit Blocks'?: number;
  readonly 'Shared Read Blocks'?: number;
  readonly Plans?: readonly Node[];
}

function planOf(text: string): Plan {
  const { 'Query Text': statement, Plan: root } = JSON.parse(text) as { 'Query Text': string; Plan: Node };
  return { statement: statement.replace(/\s+/g, ' ').trim(), pages: pagesIn(root), whole: wholeIn(root), text };
}

/** A node counts with all below it. What calls a function is left out: its statements are told of by themselves, and the catalogue is not meant. */
function pagesIn(node: Node): number {
  if (node['Relation Name'] === undefined) return (node.Plans ?? []).reduce((sum, below) => sum + pagesIn(below), 0);
  return (node['Shared Hit Blocks'] ?? 0) + (node['Shared Read Blocks'] ?? 0);
}

function wholeIn(node: Node): Plan['whole'] {
  const below = (node.Plans ?? []).flatMap(wholeIn);
  if (node['Node Type'] !== 'Seq Scan') return below;
  const each = node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0);
  return [{ table: node['Relation Name'] ?? '', rows: each * node['Actual Loops'] }, ...below];
}

/** A table of fewer rows than these is read as a whole sooner than by any index. */
const big = 1_000;

/** In words, which of these statements read a big table from end to end, or look at more pages than a page of ours is worth. */
export function tooHeavy(plans: readonly Plan[], mostPages = 500): string[] {
  const faults = plans.flatMap(({ statement, pages, whole }) => [
    ...whole.filter(({ rows }) => rows >= big).map(({ table, rows }) => `all ${rows} rows of ${table}: ${statement}`),
    ...(pages > mostPages ? [`${pages} pages: ${statement}`] : []),
  ]);
  return [...new Set(faults)];
}
