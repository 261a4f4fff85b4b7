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
    const scoped = tx.query(...wallFor(staff));
    // In one packet with what is read first: should it fail, so does all that follows it in the transaction.
    const working = work(tx);
    await Promise.allSettled([scoped, working]);
    await scoped;
    return working;
  });
}

const wallFor = (staff: Pick<Staff, 'role' | 'path'>): [string, string[]] => [
  `select set_config('salur.scope', $1, true), set_config('role', $2, true)`,
  // With a slash before it: a scope that was forgotten reads as '', an administrator's as '/'.
  [`/${scopeOf(staff)}`, readerRole],
];

/**
 * Before each statement of the reader's. Its plan has the wall in it, so PostgreSQL drops a plan whenever the same statement is
 * asked by the other role: on one connection each has its own.
 */
const ofReader = '/* reader */ ';

/** What may be asked while reading; an `EntityManager` is more than that. */
export type Asks = Pick<EntityManager, 'query' | 'dataSource'>;

/**
 * The same for who knows beforehand what to ask: `ask` puts all its questions at once, and they leave with the beginning and
 * the end of the transaction in one packet. Whatever it would ask later is refused, for it would stand outside the wall. What
 * it asks `beyond` the wall, as the service itself, goes along behind the transaction.
 */
export async function scopedReading<Result>(
  db: DataSource,
  staff: Pick<Staff, 'role' | 'path'>,
  ask: (asks: Asks, beyond: Asks) => Promise<Result>,
): Promise<Result> {
  const runner = db.createQueryRunner();
  let isOver = false;
  const refuseLate = () => {
    if (isOver) throw new Error('All that is read behind the wall is asked at once');
  };
  const query: Asks['query'] = (sql, parameters) => {
    refuseLate();
    return runner.query(ofReader + sql, parameters);
  };
  const behind: (() => void)[] = [];
  const beyond: Asks['query'] = (sql, parameters) =>
    new Promise((resolve, reject) => {
      refuseLate();
      behind.push(() => void runner.query(sql, parameters).then(resolve, reject));
    });
  try {
    const before = [runner.query('start transaction read only'), runner.query(...wallFor(staff))];
    // What is thrown at once has its transaction ended as well.
    const asked = (async () => ask({ query, dataSource: db }, { query: beyond, dataSource: db }))();
    const parts = [...before, asked, runner.query('commit')];
    for (const send of behind) send();
    isOver = true;
    // Where one fails the others do too; the first of them says why.
    await Promise.allSettled(parts);
    await Promise.all(before);
    const result = await asked;
    await Promise.all(parts);
    return result;
  } finally {
    await runner.release();
  }
}
