import type { EntityManager } from 'typeorm';
import type { FrugalClient } from './frugal-client.js';

/**
 * Sends a statement of a transaction whose answer nobody needs, and does not wait for it: it leaves with what comes next, as a
 * rule the commit, and to wait for it would cost a round trip. If it fails, what comes next fails by its error, so the commit.
 */
export async function sendAhead(tx: EntityManager, sql: string, parameters: unknown[]): Promise<void> {
  const runner = tx.queryRunner;
  if (!runner?.isTransactionActive)
    throw new Error('Only in a transaction is there something next that tells of a failure');
  const client = (await runner.connect()) as FrugalClient;
  tx.dataSource.logger.logQuery(sql, parameters, runner);
  client.sendAhead(sql, parameters);
}
