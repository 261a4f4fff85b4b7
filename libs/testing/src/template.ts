import { createHash } from 'node:crypto';
import { migrate, type DatabaseDefinition } from '#libs/database';
import { asServerAdmin, databaseAt, dropDatabase, runPrefix, testPasswordOf } from './server.js';

// Any number, as long as it is always this one: roles are shared by all databases, so only one template is made at a time.
const templateLock = 7_261_002;

/** Migrated once per run for each set of definitions; cutting a database from it takes some 50 ms, migrating takes a second. */
export async function templateOf(definitions: readonly DatabaseDefinition[]): Promise<string> {
  const name = `${runPrefix()}template_${fingerprint(definitions)}`;
  await asServerAdmin(async (admin) => {
    // The lock ends with the connection, also when the migration fails.
    await admin.query('select pg_advisory_lock($1)', [templateLock]);
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
    if (rowCount) return;
    await admin.query(`create database "${name}"`);
    try {
      await migrate(definitions, { adminUrl: databaseAt(name), passwordOf: testPasswordOf });
    } catch (error) {
      await dropDatabase(name);
      throw error;
    }
  });
  return name;
}

function fingerprint(definitions: readonly DatabaseDefinition[]): string {
  const hash = createHash('sha256');
  for (const { schema, migrations } of [...definitions].sort((a, b) => a.schema.localeCompare(b.schema))) {
    hash.update(`${schema}: ${migrations.map((one) => `${one.name} ${String(one)}`).join(', ')}\n`);
  }
  return hash.digest('hex').slice(0, 12);
}
