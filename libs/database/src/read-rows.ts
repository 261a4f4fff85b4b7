import type { EntityManager, EntityMetadata } from 'typeorm';
import { tableOf, type RowClass } from './write-rows.js';

export interface RowsWanted<Row> {
  readonly by: keyof Row & string;
  readonly keys: readonly string[] | KeyOf;
  readonly lock?: boolean;
}

/** The one key is what a row of another table, or of the same, holds: so both rows can be asked for at once. */
export interface KeyOf {
  readonly of: RowClass<object>;
  readonly its: string;
  /** Its primary key. */
  readonly whose: string;
}

/**
 * Whole rows, found by what they share. Always in one order, so that two transactions never wait for each other's locks; and
 * by one of two statements, so that each is planned once: by the one for many PostgreSQL would expect ten keys, and rather
 * plan for one each time. A query builder puts its statement together anew, which takes longer than the database's answer.
 */
export async function readRows<Row extends object>(
  tx: Pick<EntityManager, 'query' | 'dataSource'>,
  as: RowClass<Row>,
  { by, keys, lock = false }: RowsWanted<Row>,
): Promise<Row[]> {
  const metadata = tx.dataSource.getMetadata(as);
  const [key, parameter] = keyAndParameter(columnOf(metadata, by), keys);
  const statement = statementOf(metadata, { by, key, lock });
  const found = await tx.query<Record<string, unknown>[]>(statement, [parameter]);
  return found.map((values) => {
    const row = metadata.create() as Row;
    for (const column of metadata.columns) {
      const value = tx.dataSource.driver.prepareHydratedValue(values[column.databaseName], column) as unknown;
      column.setEntityValue(row, value);
    }
    return row;
  });
}

type Column = EntityMetadata['columns'][number];

const typeOf = (column: Column): string => column.entityMetadata.dataSource.driver.normalizeType(column);

/** What the column is compared with, and what stands for `$1` there. */
function keyAndParameter(column: Column, keys: readonly string[] | KeyOf): [string, unknown] {
  const type = typeOf(column);
  if (!('of' in keys)) return keys.length === 1 ? [`$1::${type}`, keys[0]] : [`any($1::${type}[])`, keys];
  const other = column.entityMetadata.dataSource.getMetadata(keys.of);
  const [primary] = other.primaryColumns;
  if (!primary) throw new Error(`${other.name} has no primary key`);
  const where = `"${primary.databaseName}" = $1::${typeOf(primary)}`;
  return [`(select "${columnOf(other, keys.its).databaseName}" from ${tableOf(other)} where ${where})`, keys.whose];
}

function columnOf(metadata: EntityMetadata, name: string): Column {
  const column = metadata.columns.find(({ propertyName }) => propertyName === name);
  if (!column) throw new Error(`${metadata.name} has no column for ${name}`);
  return column;
}

const statements = new WeakMap<EntityMetadata, Map<string, string>>();

interface Form {
  readonly by: string;
  readonly key: string;
  readonly lock: boolean;
}

function statementOf(metadata: EntityMetadata, form: Form): string {
  const known = statements.get(metadata) ?? new Map<string, string>();
  statements.set(metadata, known);
  const name = Object.values(form).join(' ');
  const statement = known.get(name) ?? write(metadata, form);
  known.set(name, statement);
  return statement;
}

function write(metadata: EntityMetadata, { by, key, lock }: Form): string {
  const { columns, primaryColumns } = metadata;
  return `select ${columns.map(({ databaseName }) => `"${databaseName}"`).join(', ')} from ${tableOf(metadata)}
      where "${columnOf(metadata, by).databaseName}" = ${key}
      order by ${primaryColumns.map(({ databaseName }) => `"${databaseName}"`).join(', ')}${lock ? ' for update' : ''}`;
}
