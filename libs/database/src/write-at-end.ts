import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

/** Writes all rows of its kind in one statement. */
export type WriteAll<Row> = (tx: EntityManager, rows: readonly Row[]) => Promise<unknown>;

type Pending = Map<WriteAll<never>, unknown[]>;

const pendingOf = new WeakMap<QueryRunner, Pending>();
const watched = new WeakSet<DataSource>();

/**
 * Has a row written when the transaction ends, together with all others for the same writer: a hundred events handled in one
 * transaction then cost one round trip and not a hundred. For rows that nobody reads before the commit.
 */
export function writeAtEnd<Row>(tx: EntityManager, write: WriteAll<Row>, row: Row): void {
  const runner = tx.queryRunner;
  if (!runner?.isTransactionActive) throw new Error('Only a transaction has an end to write at');
  watch(tx.dataSource);
  const pending: Pending = pendingOf.get(runner) ?? new Map<WriteAll<never>, unknown[]>();
  const rows = pending.get(write) ?? [];
  rows.push(row);
  pending.set(write, rows);
  pendingOf.set(runner, pending);
}

/** Writes now what waits for the end: before a savepoint is released, so that what fails is known to be this part. */
export async function writeNow(tx: EntityManager): Promise<void> {
  const runner = tx.queryRunner;
  if (!runner) return;
  // What is written may bring more to write: a planned notice is told.
  for (let pending = pendingOf.get(runner); pending; pending = pendingOf.get(runner)) {
    pendingOf.delete(runner);
    // In one breath: the connection keeps their order, and if one fails the others do too.
    await Promise.all([...pending].map(([write, rows]) => write(tx, rows as never[])));
  }
}

/** What waits is of a part that is being rolled back. */
export function dropWrites(tx: EntityManager): void {
  if (!tx.queryRunner) return;
  pendingOf.delete(tx.queryRunner);
  for (const drop of droppers) drop(tx.queryRunner);
}

const droppers: ((runner: QueryRunner) => unknown)[] = [];

/** Told of every roll-back, so that what was read and changed in memory goes with it. For things that live as long as the process. */
export function onDropWrites(drop: (runner: QueryRunner) => unknown): void {
  droppers.push(drop);
}

function watch(db: DataSource): void {
  if (watched.has(db)) return;
  watched.add(db);
  db.subscribers.push({
    beforeTransactionCommit: ({ manager }) => writeNow(manager),
    afterTransactionRollback: ({ manager }) => {
      dropWrites(manager);
    },
  });
}
