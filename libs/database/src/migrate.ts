import { DataSource, type QueryRunner } from 'typeorm';
import { plainName, type DatabaseDefinition } from './database-definition.js';
import { grantOwnSchema } from './grant-own-schema.js';
import { keepRole } from './role.js';

export interface MigrateOptions {
  /** A connection that may create roles and schemas in the database it names. */
  readonly adminUrl: string;
  readonly passwordOf: (role: string) => string;
  /** Told of each migration that ran; nothing is told when nothing was to do. */
  readonly onMigration?: (schema: string, name: string) => void;
}

// Any number will do, as long as it is always this one: only one process migrates a database at a time.
const migrationLock = 7_261_001;

async function runPending(db: QueryRunner, { schema, migrations }: DatabaseDefinition, ran: (name: string) => void) {
  const own = plainName(schema);
  await db.query(`create schema if not exists ${own}`);
  // Names in migrations are found in the service's own schema first; new objects are made there. Temporary tables come last:
  // a function with the owner's rights takes this path over, and must not be led astray by a table that its caller made.
  await db.query(`set search_path = ${own}, public, pg_temp`);
  await db.query(
    `create table if not exists ${own}.migration (name text primary key, applied_at timestamptz not null default now())`,
  );
  const rows = (await db.query(`select name from ${own}.migration`)) as { name: string }[];
  const applied = new Set(rows.map((row) => row.name));
  for (const Migration of migrations) {
    if (applied.has(Migration.name)) continue;
    await db.startTransaction();
    try {
      await new Migration().up(db);
      await db.query(`insert into ${own}.migration (name) values ($1)`, [Migration.name]);
      await db.commitTransaction();
    } catch (error) {
      await db.rollbackTransaction();
      throw new Error(`Migration ${Migration.name} of schema ${schema} failed`, { cause: error });
    }
    ran(Migration.name);
  }
}

async function migrateWith(db: QueryRunner, defs: readonly DatabaseDefinition[], options: MigrateOptions) {
  await db.query('set client_min_messages = warning');
  await db.query('revoke create on schema public from public');
  for (const def of defs) await keepRole(db, def, options.passwordOf(def.role));
  for (const def of defs) await runPending(db, def, (name) => options.onMigration?.(def.schema, name));
  for (const def of defs) await grantOwnSchema(db, def);
  for (const def of defs) await def.grants?.(db, defs);
}

/**
 * Brings roles, schemas, tables and rights to what the definitions say. Safe to repeat and to run from several processes
 * at once; each migration is one transaction. Migrations run as the administrator, who owns everything: a service cannot
 * alter its own tables.
 */
export async function migrate(defs: readonly DatabaseDefinition[], options: MigrateOptions): Promise<void> {
  const admin = await new DataSource({
    type: 'postgres',
    url: options.adminUrl,
    poolSize: 1,
    installExtensions: false,
    applicationName: 'salur_migrate',
  }).initialize();
  const db = admin.createQueryRunner();
  try {
    await db.query('select pg_advisory_lock($1)', [migrationLock]);
    await migrateWith(db, defs, options);
  } finally {
    await db.release();
    // Ends the session, and with it the lock.
    await admin.destroy();
  }
}
