import type { EntityManager, EntityMetadata } from 'typeorm';
import { tableOf, type RowClass } from './write-rows.js';

export interface RowsWanted<Row> {
  readonly by: keyof Row & string;
  readonly keys: readonly string[];
  readonly lock?: boolean;
}

/**
 * Whole rows, found by what they share. Always in one order, so that two transactions never wait for each other's locks; and
 * always by the same statement, however many are wanted, so that it is planned once. A query builder puts the statement
 * together anew each time, which takes longer than the database's answer.
 */
export async function readRows<Row extends object>(
  tx: EntityManager,
  as: RowClass<Row>,
  { by, keys, lock = false }: RowsWanted<Row>,
): Promise<Row[]> {
  const metadata = tx.dataSource.getMetadata(as);
  const found = await tx.query<Record<string, unknown>[]>(statementOf(metadata, by, lock), [keys]);
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

function statementOf(metadata: EntityMetadata, by: string, lock: boolean): string {
  const known = statements.get(metadata) ?? new Map<string, string>();
  statements.set(metadata, known);
  const name = `${by} ${String(lock)}`;
  const statement = known.get(name) ?? write(metadata, by, lock);
  known.set(name, statement);
  return statement;
}

function write(metadata: EntityMetadata, by: string, lock: boolean): string {
  const { columns, primaryColumns, dataSource } = metadata;
  const key = columns.find(({ propertyName }) => propertyName === by);
  if (!key) throw new Error(`${metadata.name} has no column for ${by}`);
  return `select ${columns.map(({ databaseName }) => `"${databaseName}"`).join(', ')} from ${tableOf(metadata)}
      where "${key.databaseName}" = any($1::${dataSource.driver.normalizeType(key)}[])
      order by ${primaryColumns.map(({ databaseName }) => `"${databaseName}"`).join(', ')}${lock ? ' for update' : ''}`;
}
