import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeSchema, schemaDifference } from '#libs/database';
import { aDatabaseFor, type TestDatabase } from '#libs/testing';
import pg from 'pg';
import { databases } from '../local/databases.js';

const root = join(import.meta.dirname, '../..');
const isWriting = process.env['SALUR_WRITE_SCHEMAS'] === '1';

/** A service's description lies beside its README, that of a schema which all services lean on beside the lib. */
function fileOf(schema: string): string {
  const name = schema.replaceAll('_', '-');
  return join(root, existsSync(join(root, 'services', name)) ? 'services' : 'libs', name, 'schema.sql');
}

const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

describe('the schema of', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await aDatabaseFor(databases);
  });
  afterAll(() => (database as TestDatabase | undefined)?.drop());

  it.each(databases)(
    '$schema is what its schema.sql shows (npm run schema:dump writes it anew)',
    async (definition) => {
      const db = await database.open(definition);
      const file = fileOf(definition.schema);
      const text = await describeSchema(db, definition.schema);
      await db.destroy();
      if (isWriting) writeFileSync(file, text);
      expect(read(file)).toBe(text);
    },
  );

  it.each(databases)('$schema is what its entities say', async (definition) => {
    const db = await database.open(definition);
    const difference = await schemaDifference(db);
    await db.destroy();
    expect(difference).toEqual([]);
  });

  it('another service cannot be read, nor written, whoever asks', async () => {
    const admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    const { rows: own } = await admin.query(tablesWithin('schema.nspname = right(role.rolname, -6)'));
    const { rows: others } = await admin.query(tablesWithin(`not role.rolname ^@ ('salur_' || schema.nspname)`));
    await admin.end();
    expect(own.length).toBeGreaterThan(50);
    expect(others).toEqual([]);
  });
});

/** Every table of ours with a role of ours that can reach something of it. */
const tablesWithin = (which: string) => `
  select role.rolname as role, schema.nspname as schema, relation.relname as table
    from pg_class relation join pg_namespace schema on schema.oid = relation.relnamespace, pg_roles role
   where relation.relkind in ('r', 'p', 'v', 'm') and role.rolname ^@ 'salur_' and ${which}
     and schema.nspname = any('{${databases.map((one) => one.schema).join()}}')
     and has_any_column_privilege(role.oid, relation.oid, 'select, insert, update')`;
