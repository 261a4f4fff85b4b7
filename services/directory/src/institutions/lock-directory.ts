import type { EntityManager } from 'typeorm';

/** Whoever changes the tree looks at the whole of it: one at a time, until the transaction ends. */
export async function lockDirectory(tx: EntityManager): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('directory'))`);
}
