import type { EntityMetadata, EntityTarget, ObjectLiteral, DataSource, EntityManager } from 'typeorm';

/** The columns of an entity, without what it can do: a new column that the seeder does not fill is a compile error. */
export type Columns<Entity> = {
  [Name in keyof Entity as Entity[Name] extends (...args: never[]) => unknown ? never : Name]: Entity[Name];
};

/** Writes rows in one statement. Columns come from the entity, so that what the schema demands is asked for here too. */
export async function insertRows<Entity extends ObjectLiteral>(
  tx: EntityManager,
  { of, as }: { of: DataSource; as: EntityTarget<Entity> },
  rows: readonly Columns<Entity>[],
): Promise<void> {
  if (rows.length === 0) return;
  const metadata = of.getMetadata(as);
  const columns = metadata.columns.filter((column) => column.generatedType === undefined);
  const names = columns.map((column) => `"${column.databaseName}"`).join(', ');
  const table = quoted(metadata);
  const values = rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column.databaseName, (row as ObjectLiteral)[column.propertyName]])),
  );
  // As the service has it: by it the triggers of a table find what they count into.
  await tx.query(`select set_config('search_path', $1, true)`, [`${metadata.schema ?? 'public'}, public`]);
  await tx.query(`insert into ${table} (${names}) select ${names} from json_populate_recordset(null::${table}, $1)`, [
    JSON.stringify(values),
  ]);
}

const quoted = ({ tablePath }: EntityMetadata): string =>
  tablePath
    .split('.')
    .map((part) => `"${part}"`)
    .join('.');
