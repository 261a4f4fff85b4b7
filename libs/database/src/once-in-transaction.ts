import type { EntityManager, QueryRunner } from 'typeorm';
import { onDropWrites } from './write-at-end.js';

/** Something that is found out at most once in a transaction, unless the transaction changes it or is rolled back. */
export class OnceInTransaction<Value> {
  private readonly known = new WeakMap<QueryRunner, Value>();

  constructor() {
    onDropWrites((runner) => this.known.delete(runner));
  }

  async of({ queryRunner: runner }: EntityManager, find: () => Promise<Value>): Promise<Value> {
    if (!runner?.isTransactionActive) return find();
    const value = this.known.get(runner) ?? (await find());
    this.known.set(runner, value);
    return value;
  }

  /** The transaction has changed what it was found out of. */
  forget({ queryRunner: runner }: EntityManager): void {
    if (runner) this.known.delete(runner);
  }
}
