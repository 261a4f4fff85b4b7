import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** Adds what has been counted since to the tallies; one process at a time, the others have nothing to wait for. */
@Injectable()
export class FoldTallies {
  constructor(private readonly db: DataSource) {}

  /** How many changes were added. */
  run(limit: number): Promise<number> {
    return this.db.transaction((tx) => foldTallies(tx, limit));
  }
}

export async function foldTallies(tx: EntityManager, limit: number): Promise<number> {
  const [lock] = await tx.query<{ mine: boolean }[]>(
    `select pg_try_advisory_xact_lock(hashtext('supervisor tallies')) as mine`,
  );
  if (!lock?.mine) return 0;
  const [row] = await tx.query<{ folded: number }[]>(
    `with gone as (
       delete from tally_change where ctid = any(array(select ctid from tally_change limit $1))
       returning measure, day, institution_code, class, detail, amount),
     added as (
       insert into tally
       select measure, day, institution_code, class, detail, sum(amount) from gone group by 1, 2, 3, 4, 5
       on conflict (measure, day, institution_code, class, detail)
         do update set amount = tally.amount + excluded.amount)
     select count(*)::int as folded from gone`,
    [limit],
  );
  if (row?.folded) await tx.query('delete from tally where amount = 0; delete from member_tally where amount = 0');
  return row?.folded ?? 0;
}
