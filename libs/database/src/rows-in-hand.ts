import type { EntityManager, QueryRunner } from 'typeorm';
import { readRows } from './read-rows.js';
import { insertRows, updateRows, type RowClass } from './write-rows.js';
import { onDropWrites, writeAtEnd } from './write-at-end.js';

/** What a row held when it was the same in the database. */
type Snapshot = Readonly<Record<string, unknown>>;

/** A time by its instant. What may have been changed within is not comparable, and equals nothing. */
const comparable = (value: unknown): unknown =>
  typeof value !== 'object' || value === null ? value : value instanceof Date ? value.getTime() : Symbol('changeable');

function snapshotOf(row: object): Snapshot {
  const snapshot: Record<string, unknown> = { ...row };
  for (const name of Object.keys(snapshot)) snapshot[name] = comparable(snapshot[name]);
  return snapshot;
}

const changedIn = (row: object, before: Snapshot): string[] =>
  Object.keys(row).filter((name) => before[name] !== comparable((row as Record<string, unknown>)[name]));

interface Hand<Row> {
  readonly byKey: Map<string, Row[]>;
  readonly fresh: Set<Row>;
  readonly changed: Set<Row>;
}

/**
 * The rows of one table that a transaction works on, found by what they share: the cases of a complaint by its id. They are
 * read once, for many keys together where those are known ahead, changed in memory, and the columns that have changed are
 * written at the end in one statement. So a hundred events cost as many round trips as one. Whoever reads or writes the table
 * by a statement of its own in the same transaction says `layDown` before.
 */
export class RowsInHand<Row extends object> {
  private readonly hands = new WeakMap<QueryRunner, Hand<Row>>();
  private readonly stored = new WeakMap<Row, Snapshot>();

  /** With `lock`, nobody else changes a row from when it was read until the transaction ends. */
  constructor(
    private readonly as: RowClass<Row>,
    private readonly by: keyof Row & string,
    private readonly lock = false,
  ) {
    onDropWrites((runner) => this.hands.delete(runner));
  }

  /** Reads what is not in hand yet. */
  async take(tx: EntityManager, wanted: readonly string[]): Promise<void> {
    const { byKey } = this.handOf(tx);
    const missing = [...new Set(wanted)].filter((key) => !byKey.has(key));
    if (missing.length === 0) return;
    const rows = await readRows(tx, this.as, { by: this.by, keys: missing, lock: this.lock });
    for (const key of missing) byKey.set(key, []);
    for (const row of rows) {
      this.stored.set(row, snapshotOf(row));
      byKey.get(String(row[this.by]))?.push(row);
    }
  }

  async of(tx: EntityManager, key: string): Promise<readonly Row[]> {
    await this.take(tx, [key]);
    return this.handOf(tx).byKey.get(key) ?? [];
  }

  async add(tx: EntityManager, row: Row): Promise<void> {
    const key = String(row[this.by]);
    await this.take(tx, [key]);
    const hand = this.handOf(tx);
    hand.byKey.get(key)?.push(row);
    hand.fresh.add(row);
    writeAtEnd(tx, this.write, row);
  }

  change(tx: EntityManager, row: Row, change: Partial<Row> = {}): void {
    Object.assign(row, change);
    this.handOf(tx).changed.add(row);
    writeAtEnd(tx, this.write, row);
  }

  /** The transaction has deleted these by a statement of its own. */
  forget(tx: EntityManager, isGone: (row: Row) => boolean): void {
    const { byKey } = this.handOf(tx);
    for (const [key, rows] of byKey)
      byKey.set(
        key,
        rows.filter((row) => !isGone(row)),
      );
  }

  /** What was changed is written, and read anew when it is asked for. */
  async layDown(tx: EntityManager): Promise<void> {
    await this.write(tx);
    if (tx.queryRunner) this.hands.delete(tx.queryRunner);
  }

  private readonly write = async (tx: EntityManager): Promise<void> => {
    const { fresh, changed } = this.handOf(tx);
    const [added, updated] = [[...fresh], [...changed].filter((row) => !fresh.has(row))];
    fresh.clear();
    changed.clear();
    await insertRows(tx, this.as, added);
    const names = new Set(updated.flatMap((row) => changedIn(row, this.stored.get(row) ?? {})));
    await updateRows(tx, this.as, updated, names);
    for (const row of [...added, ...updated]) this.stored.set(row, snapshotOf(row));
  };

  private handOf({ queryRunner: runner }: EntityManager): Hand<Row> {
    if (!runner?.isTransactionActive) throw new Error('Rows are in the hand of a transaction only');
    const hand = this.hands.get(runner) ?? { byKey: new Map<string, Row[]>(), fresh: new Set(), changed: new Set() };
    this.hands.set(runner, hand);
    return hand;
  }
}
