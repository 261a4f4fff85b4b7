import type { EntityManager } from 'typeorm';

/** A statement that is planned once per connection, by its name. */
export interface Prepared {
  readonly name: string;
  readonly sql: string;
  readonly parameters: unknown[];
}

/** A connection of `pg`, or its pool. */
interface Queryable {
  query(config: { name: string; text: string; values: unknown[] }): Promise<{ rows: unknown[] }>;
}

/**
 * Runs it on the transaction's connection, else on one of the pool. TypeORM itself has every statement planned anew, which
 * for a statement of six inserts takes longer than carrying it out.
 */
export async function runPrepared(tx: EntityManager, { name, sql, parameters }: Prepared): Promise<unknown[]> {
  const { master: pool } = tx.dataSource.driver as unknown as { master: Queryable };
  const on = tx.queryRunner ? ((await tx.queryRunner.connect()) as Queryable) : pool;
  return (await on.query({ name, text: sql, values: parameters })).rows;
}
