import type { QueryRunner } from 'typeorm';
import { plainName, type DatabaseDefinition } from './database-definition.js';

/** A table whose comment begins with this may be read and added to, never changed: not even by its own service. */
const appendOnlyMark = 'append only';

/** The role may use what is in its schema, the public nothing. Children of partitioned tables are reached through the parent. */
export async function grantOwnSchema(db: QueryRunner, definition: DatabaseDefinition): Promise<void> {
  const schema = plainName(definition.schema);
  const role = plainName(definition.role);
  const tables = (await db.query(
    `select c.relname as name, coalesce(obj_description(c.oid, 'pg_class'), '') like $2 || '%' as append_only
       from pg_class c
      where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
      order by 1`,
    [schema, appendOnlyMark],
  )) as { name: string; append_only: boolean }[];
  const onTables = tables
    .filter(({ name }) => name !== 'migration')
    .map(({ name, append_only: appendOnly }) => {
      const table = `${schema}."${name}"`;
      return appendOnly
        ? `revoke update, delete, truncate on ${table} from ${role}; grant select, insert on ${table} to ${role};`
        : `grant select, insert, update, delete on ${table} to ${role};`;
    });
  await db.query(`
    revoke all on schema ${schema} from public;
    revoke all on all tables in schema ${schema} from public;
    revoke all on all functions in schema ${schema} from public;
    grant usage on schema ${schema} to ${role};
    grant usage on all sequences in schema ${schema} to ${role};
    grant execute on all functions in schema ${schema} to ${role};
    ${onTables.join('\n')}`);
}
