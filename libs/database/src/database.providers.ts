import type { Provider } from '@nestjs/common';
import { Environment, Readiness, Shutdown } from '#libs/runtime';
import { DataSource } from 'typeorm';
import type { DatabaseDefinition } from './database-definition.js';
import { databaseUrlName, openDatabase } from './open-database.js';

const defaultPoolSize = 8;

/**
 * The service's own `DataSource`, from the environment (`DATABASE_URL_<SCHEMA>`, `DATABASE_POOL_SIZE`). Put it in the
 * providers of the service's module, not in a shared one. It ends last, after HTTP, relay and consumer have stopped.
 */
export function database(def: DatabaseDefinition): Provider[] {
  const open = async (environment: Environment, readiness: Readiness, shutdown: Shutdown): Promise<DataSource> => {
    const name = databaseUrlName(def.schema);
    const url = environment.get(name);
    if (!url) throw new Error(`${name} is not set: where is the database of ${def.schema}?`);
    const poolSize = Number(environment.get('DATABASE_POOL_SIZE') ?? defaultPoolSize);
    const db = await openDatabase(def, url, poolSize);
    readiness.register(def.schema, 'database', async () => (await db.query<unknown[]>('select 1')).length === 1);
    shutdown.register('pool', def.schema, async () => {
      if (db.isInitialized) await db.destroy();
    });
    return db;
  };
  return [{ provide: DataSource, useFactory: open, inject: [Environment, Readiness, Shutdown] }];
}
