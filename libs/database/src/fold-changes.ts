import type { EntityManager } from 'typeorm';

/**
 * Sums that are kept while what they count changes. Triggers note every change as a row of `changes`, in the transaction that
 * makes it; what is read is `sums` and `changes` together. So no two transactions wait for one sum, and none is ever behind.
 */
export interface Tally {
  /** For the lock: whoever adds to these sums holds it. */
  readonly name: string;
  readonly sums: string;
  readonly changes: string;
  /** The columns by which the sums are told apart: the primary key of `sums`. Beside them there is `amount`. */
  readonly by: readonly string[];
}

/** Adds what was noted since to the sums; one process at a time, the others have nothing to wait for. How many changes were added. */
export async function foldChanges(
  tx: EntityManager,
  { name, sums, changes, by }: Tally,
  limit: number,
): Promise<number> {
  const [lock] = await tx.query<{ mine: boolean }[]>('select pg_try_advisory_xact_lock(hashtext($1)) as mine', [name]);
  if (!lock?.mine) return 0;
  const key = by.join(', ');
  const [row] = await tx.query<{ folded: number }[]>(
    `with gone as (
       delete from ${changes} where ctid = any(array(select ctid from ${changes} limit $1))
       returning ${key}, amount),
     added as (
       insert into ${sums} (${key}, amount)
       select ${key}, sum(amount) from gone group by ${key} having sum(amount) <> 0
       on conflict (${key}) do update set amount = ${sums}.amount + excluded.amount)
     select count(*)::int as folded from gone`,
    [limit],
  );
  if (row?.folded) await tx.query(`delete from ${sums} where amount = 0`);
  return row?.folded ?? 0;
}
