import type { DataSource, EntityManager } from 'typeorm';
import { scopeOf } from './scope.js';
import type { Staff } from './staff.js';

/** The role without rights of its own whose reading PostgreSQL narrows to `salur.scope`. */
export const readerRole = 'salur_casework_reader';

/**
 * A transaction in which PostgreSQL itself shows only rows of this person's part of the tree: the second wall, should a
 * query forget the first. Role and scope end with the transaction.
 */
export async function scopedTransaction<Result>(
  db: DataSource,
  staff: Pick<Staff, 'role' | 'path'>,
  work: (tx: EntityManager) => Promise<Result>,
): Promise<Result> {
  return db.transaction(async (tx) => {
    const scoped = tx.query(`select set_config('salur.scope', $1, true), set_config('role', $2, true)`, [
      // With a slash before it: a scope that was forgotten reads as '', an administrator's as '/'.
      `/${scopeOf(staff)}`,
      readerRole,
    ]);
    // In one packet with what is read first: should it fail, so does all that follows it in the transaction.
    const working = work(tx);
    await Promise.allSettled([scoped, working]);
    await scoped;
    return working;
  });
}
