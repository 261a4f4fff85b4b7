import type { EntityManager } from 'typeorm';
import { tableOf, type RowClass } from './write-rows.js';

export interface RowsWanted<Row> {
  readonly by: keyof Row & string;
  readonly keys: readonly string[];
  readonly lock: boolean;
}

/**
 * Whole rows, found by what they share. Always in one order, so that two transactions never wait for each other's locks; and
 * always by the same statement, however many are wanted, so that it is planned once.
 */
export async function readRows<Row extends object>(
  tx: EntityManager,
  as: RowClass<Row>,
  { by, keys, lock }: RowsWanted<Row>,
): Promise<Row[]> {
  const metadata = tx.dataSource.getMetadata(as);
  const { columns, primaryColumns } = metadata;
  const key = columns.find(({ propertyName }) => propertyName === by);
  if (!key) throw new Error(`${metadata.name} has no column for ${by}`);
  const type = tx.dataSource.driver.normalizeType(key);
  const found = await tx.query<Record<string, unknown>[]>(
    `select ${columns.map(({ databaseName }) => `"${databaseName}"`).join(', ')} from ${tableOf(metadata)}
      where "${key.databaseName}" = any($1::${type}[])
      order by ${primaryColumns.map(({ databaseName }) => `"${databaseName}"`).join(', ')}${lock ? ' for update' : ''}`,
    [keys],
  );
  return found.map((values) => {
    const row = metadata.create() as Row;
    for (const column of columns) {
      const value = tx.dataSource.driver.prepareHydratedValue(values[column.databaseName], column) as unknown;
      column.setEntityValue(row, value);
    }
    return row;
  });
}
