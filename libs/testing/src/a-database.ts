import { databaseUrlName, migrate, openDatabase, type DatabaseDefinition } from '#libs/database';
import type { DataSource } from 'typeorm';
import { asServerAdmin, databaseAt, dropDatabase, newDatabaseName, testPasswordOf } from './server.js';
import { templateOf } from './template.js';

/** A fresh database for one test file, cut from a template in which all given definitions are migrated. */
export interface TestDatabase {
  /** As the administrator, who may look into every schema. */
  readonly adminUrl: string;
  /** As the role of that service. */
  urlOf(definition: DatabaseDefinition): string;
  open(definition: DatabaseDefinition): Promise<DataSource>;
  /** What a service would find in its environment: `DATABASE_URL_<SCHEMA>` for each definition. */
  readonly environment: Readonly<Record<string, string>>;
  /** Throws everybody out of the database and lets nobody in, until `back`. */
  away(): Promise<void>;
  back(): Promise<void>;
  drop(): Promise<void>;
}

export async function aDatabaseFor(definitions: readonly DatabaseDefinition[]): Promise<TestDatabase> {
  const template = await templateOf(definitions);
  const name = newDatabaseName();
  // Page by page through the log, as is usual, it takes six times the processor; whole files are safe where nothing else is kept.
  await asServerAdmin((admin) => admin.query(`create database "${name}" template "${template}" strategy file_copy`));
  const urlOf = ({ role }: DatabaseDefinition) => databaseAt(name, { user: role, password: testPasswordOf(role) });
  return {
    adminUrl: databaseAt(name),
    urlOf,
    open: (definition) => openDatabase(definition, urlOf(definition)),
    environment: Object.fromEntries(definitions.map((one) => [databaseUrlName(one.schema), urlOf(one)])),
    away: () =>
      asServerAdmin(async (admin) => {
        await admin.query(`alter database "${name}" allow_connections false`);
        await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
      }),
    back: () =>
      asServerAdmin(async (admin) => {
        await admin.query(`alter database "${name}" allow_connections true`);
      }),
    drop: () => dropDatabase(name),
  };
}

/**
 * The database of one service as its own role, with the schemas it leans on beside it (`others`: the vault, access).
 * `destroy` closes it and drops it.
 */
export async function aDatabase(definition: DatabaseDefinition, ...others: DatabaseDefinition[]): Promise<DataSource> {
  const database = await aDatabaseFor([definition, ...others]);
  const db = await database.open(definition);
  const close = db.destroy.bind(db);
  db.destroy = async () => {
    await close();
    await database.drop();
  };
  return db;
}

/** For tests of migrations themselves: an empty database, migrated by nobody. */
export async function anEmptyDatabase(): Promise<Pick<TestDatabase, 'adminUrl' | 'drop'>> {
  const name = newDatabaseName();
  await asServerAdmin((admin) => admin.query(`create database "${name}"`));
  return { adminUrl: databaseAt(name), drop: () => dropDatabase(name) };
}

/** Brings a database of a test to what the definitions say, with the passwords that `urlOf` uses. */
export const migrateForTest = (definitions: readonly DatabaseDefinition[], adminUrl: string): Promise<void> =>
  migrate(definitions, { adminUrl, passwordOf: testPasswordOf });
