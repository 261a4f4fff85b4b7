import type { EntityManager, EntityMetadata } from 'typeorm';
import { tableOf, type RowClass } from './write-rows.js';

export interface RowsWanted<Row> {
  readonly by: keyof Row & string;
  readonly keys: readonly string[];
  readonly lock?: boolean;
}

/**
 * Whole rows, found by what they share. Always in one order, so that two transactions never wait for each other's locks; and
 * by one of two statements, so that each is planned once: by the one for many PostgreSQL would expect ten keys, and rather
 * plan for one each time. A query builder puts its statement together anew, which takes longer than the database's answer.
 */
export async function readRows<Row extends object>(
  tx: EntityManager,
  as: RowClass<Row>,
  { by, keys, lock = false }: RowsWanted<Row>,
): Promise<Row[]> {
  const metadata = tx.dataSource.getMetadata(as);
  const isOne = keys.length === 1;
  const statement = statementOf(metadata, { by, isOne, lock });
  const found = await tx.query<Record<string, unknown>[]>(statement, isOne ? [...keys] : [keys]);
  return found.map((values) => {
    const row = metadata.create() as Row;
    for (const column of metadata.columns) {
      const value = tx.dataSource.driver.prepareHydratedValue(values[column.databaseName], column) as unknown;
      column.setEntityValue(row, value);
    }
    return row;
  });
}

const statements = new WeakMap<EntityMetadata, Map<string, string>>();

interface Form {
  readonly by: string;
  readonly isOne: boolean;
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

function write(metadata: EntityMetadata, { by, isOne, lock }: Form): string {
  const { columns, primaryColumns, dataSource } = metadata;
  const key = columns.find(({ propertyName }) => propertyName === by);
  if (!key) throw new Error(`${metadata.name} has no column for ${by}`);
  const type = dataSource.driver.normalizeType(key);
  return `select ${columns.map(({ databaseName }) => `"${databaseName}"`).join(', ')} from ${tableOf(metadata)}
      where "${key.databaseName}" = ${isOne ? `$1::${type}` : `any($1::${type}[])`}
      order by ${primaryColumns.map(({ databaseName }) => `"${databaseName}"`).join(', ')}${lock ? ' for update' : ''}`;
}
