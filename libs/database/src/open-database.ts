import { DataSource } from 'typeorm';
import type { DatabaseDefinition } from './database-definition.js';
import { FrugalClient } from './frugal-client.js';
import { SnakeNaming } from './snake-naming.js';

/** The environment variable that holds where, and as whom, a service reaches its schema. */
export const databaseUrlName = (schema: string): string => `DATABASE_URL_${schema.toUpperCase().replaceAll('-', '_')}`;

/** Opens the schema of one service. The caller destroys it. Nothing is ever created or altered by TypeORM itself. */
export async function openDatabase(
  { schema, role, entities }: DatabaseDefinition,
  url: string,
  poolSize = 8,
): Promise<DataSource> {
  const db = new DataSource({
    type: 'postgres',
    url,
    schema,
    entities: [...entities],
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    applicationName: role,
    poolSize,
    connectTimeoutMS: 10_000,
    // A connection that dies while idle is replaced by the pool; the next query says so if the database is really away.
    poolErrorHandler: () => undefined,
    extra: { idleTimeoutMillis: 30_000, keepAlive: true, Client: FrugalClient },
    logging: false,
  });
  return db.initialize();
}
