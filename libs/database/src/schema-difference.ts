import type { DataSource } from 'typeorm';

/** The SQL by which TypeORM would make the tables match the entities. Empty, or an entity and a migration disagree. */
export async function schemaDifference(db: DataSource): Promise<string[]> {
  const { upQueries } = await db.driver.createSchemaBuilder().log();
  return upQueries.map((query) => query.query);
}
