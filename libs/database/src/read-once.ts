import type { EntityManager, QueryRunner } from 'typeorm';

const read = new WeakMap<QueryRunner, Map<string, Promise<unknown>>>();

/**
 * Reads something once per transaction, however many events are handled in it: rules and names that hardly ever change. The
 * transaction that changes them calls `readAnew`.
 */
export function readOnce<Value>(tx: EntityManager, name: string, load: () => Promise<Value>): Promise<Value> {
  const runner = tx.queryRunner;
  if (!runner?.isTransactionActive) return load();
  const known = read.get(runner) ?? new Map<string, Promise<unknown>>();
  read.set(runner, known);
  const value = known.get(name) ?? load();
  known.set(name, value);
  return value as Promise<Value>;
}

export function readAnew(tx: EntityManager): void {
  if (tx.queryRunner) read.delete(tx.queryRunner);
}
