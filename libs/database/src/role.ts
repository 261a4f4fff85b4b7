import type { QueryRunner } from 'typeorm';
import { plainName, type DatabaseDefinition } from './database-definition.js';

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

async function missing(db: QueryRunner, roles: readonly string[]): Promise<string[]> {
  const rows = (await db.query('select rolname from pg_roles where rolname = any($1)', [roles])) as {
    rolname: string;
  }[];
  const known = new Set(rows.map((row) => row.rolname));
  return roles.filter((role) => !known.has(role));
}

/**
 * Makes the role of a service and sets what holds for each of its sessions. A forgotten open transaction is ended by the
 * database: it would keep vacuum from the queues of the whole cluster.
 */
export async function keepRole(
  db: QueryRunner,
  { role, schema, actingRoles = [] }: DatabaseDefinition,
  password: string,
) {
  for (const name of await missing(db, [role])) await db.query(`create role ${plainName(name)} login`);
  for (const name of await missing(db, actingRoles)) await db.query(`create role ${plainName(name)} nologin`);
  await db.query(`
    alter role ${plainName(role)} login nosuperuser nocreatedb nocreaterole password ${literal(password)};
    alter role ${plainName(role)} set search_path = ${plainName(schema)}, public;
    alter role ${plainName(role)} set idle_in_transaction_session_timeout = '30s';
    alter role ${plainName(role)} set statement_timeout = '60s';
    alter role ${plainName(role)} set lock_timeout = '15s'`);
  for (const acting of actingRoles) {
    // Not inherited: the rights of the acting role hold only where the code says `set local role`.
    await db.query(`grant ${plainName(acting)} to ${plainName(role)} with inherit false, set true`);
  }
}
