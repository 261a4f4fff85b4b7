import type { EntityManager, EntityMetadata } from 'typeorm';
import { sendAhead } from './send-ahead.js';
import { writeAtEnd, type WriteAll } from './write-at-end.js';

export type RowClass<Row> = new () => Row;

/** `"schema"."table"` as SQL names it. */
export const tableOf = ({ tablePath }: EntityMetadata): string =>
  tablePath
    .split('.')
    .map((part) => `"${part}"`)
    .join('.');

/** The rows as JSON with the names of the columns: PostgreSQL makes rows of the table of it by itself. */
const recordsOf = (columns: EntityMetadata['columns'], rows: readonly object[]): string =>
  JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(
        columns.map(({ databaseName, propertyName }) => [databaseName, (row as Record<string, unknown>)[propertyName]]),
      ),
    ),
  );

/** All in one statement. */
export async function insertRows<Row extends object>(
  tx: EntityManager,
  as: RowClass<Row>,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const metadata = tx.dataSource.getMetadata(as);
  const columns = metadata.columns.map(({ databaseName }) => `"${databaseName}"`).join(', ');
  await sendAhead(
    tx,
    `insert into ${tableOf(metadata)} (${columns})
     select ${columns} from json_populate_recordset(null::${tableOf(metadata)}, $1)`,
    [recordsOf(metadata.columns, rows)],
  );
}

/** A row as it is now, whether or not the table has one of its primary key. */
export async function putRow<Row extends object>(tx: EntityManager, as: RowClass<Row>, row: Row): Promise<void> {
  const metadata = tx.dataSource.getMetadata(as);
  const named = (columns: EntityMetadata['columns']) => columns.map(({ databaseName }) => `"${databaseName}"`);
  const [all, keys] = [named(metadata.columns).join(', '), named(metadata.primaryColumns).join(', ')];
  const changes = named(metadata.columns.filter(({ isPrimary }) => !isPrimary)).map(
    (name) => `${name} = excluded.${name}`,
  );
  await sendAhead(
    tx,
    `insert into ${tableOf(metadata)} (${all}) select ${all} from json_populate_recordset(null::${tableOf(metadata)}, $1)
         on conflict (${keys}) do update set ${changes.join(', ')}`,
    [recordsOf(metadata.columns, [row])],
  );
}

/** These columns of rows that are found by their primary key, all in one statement. */
export async function updateRows<Row extends object>(
  tx: EntityManager,
  as: RowClass<Row>,
  rows: readonly Row[],
  names: ReadonlySet<string>,
): Promise<void> {
  const metadata = tx.dataSource.getMetadata(as);
  const others = metadata.columns.filter(({ isPrimary, propertyName }) => !isPrimary && names.has(propertyName));
  const [first] = rows;
  if (!first || others.length === 0) return;
  if (rows.length === 1) return updateRow(tx, metadata, first, others);
  const keys = metadata.primaryColumns;
  const same = keys.map(({ databaseName: name }) => `old."${name}" = new."${name}"`).join(' and ');
  const changes = others.map(({ databaseName: name }) => `"${name}" = new."${name}"`).join(', ');
  await sendAhead(
    tx,
    `update ${tableOf(metadata)} as old set ${changes}
       from json_populate_recordset(null::${tableOf(metadata)}, $1) as new where ${same}`,
    [recordsOf([...keys, ...others], rows)],
  );
}

/** Of a record PostgreSQL does not know that there is but one: it would expect a hundred, and while a table is young read all of it. */
async function updateRow(
  tx: EntityManager,
  metadata: EntityMetadata,
  row: object,
  changed: EntityMetadata['columns'],
): Promise<void> {
  const keys = metadata.primaryColumns;
  const named = (columns: EntityMetadata['columns'], from: number) =>
    columns.map(({ databaseName }, index) => `"${databaseName}" = $${from + index}`);
  await sendAhead(
    tx,
    `update ${tableOf(metadata)} set ${named(changed, keys.length + 1).join(', ')}
      where ${named(keys, 1).join(' and ')}`,
    [...keys, ...changed].map((column) => {
      const value = (row as Record<string, unknown>)[column.propertyName];
      return tx.dataSource.driver.preparePersistentValue(value, column) as unknown;
    }),
  );
}

const inserters = new WeakMap<RowClass<object>, WriteAll<never>>();

/** A row that nobody reads before the commit, inserted with all others of its kind that the transaction brings. */
export function insertAtEnd<Row extends object>(tx: EntityManager, as: RowClass<Row>, row: Row): void {
  const insert = (inserters.get(as) as WriteAll<Row> | undefined) ?? ((within, rows) => insertRows(within, as, rows));
  inserters.set(as, insert);
  writeAtEnd(tx, insert, row);
}
