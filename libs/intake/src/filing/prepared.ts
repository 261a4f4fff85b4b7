import type { EntityManager } from 'typeorm';

/** A statement that is planned once per connection, by its name. */
export interface Prepared {
  readonly name: string;
  readonly sql: string;
  readonly parameters: unknown[];
}

interface PgClient {
  query(config: { name: string; text: string; values: unknown[] }): Promise<{ rows: unknown[] }>;
}

/**
 * Runs it on the transaction's connection, else on one of the pool. TypeORM itself has every statement planned anew, which
 * for a statement of six inserts takes longer than carrying it out.
 */
export async function runPrepared(tx: EntityManager, { name, sql, parameters }: Prepared): Promise<unknown[]> {
  const runner = tx.queryRunner ?? tx.dataSource.createQueryRunner();
  try {
    const client = (await runner.connect()) as PgClient;
    return (await client.query({ name, text: sql, values: parameters })).rows;
  } finally {
    if (runner !== tx.queryRunner) await runner.release();
  }
}
