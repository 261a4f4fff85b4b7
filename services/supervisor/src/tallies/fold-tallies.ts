import { Injectable } from '@nestjs/common';
import { foldChanges, type Tally } from '#libs/database';
import { DataSource, type EntityManager } from 'typeorm';

const tally: Tally = {
  name: 'supervisor tallies',
  sums: 'tally',
  changes: 'tally_change',
  by: ['measure', 'day', 'institution_code', 'class', 'detail'],
};

/** Adds what has been counted since to the tallies, from which the sums over members follow. */
@Injectable()
export class FoldTallies {
  constructor(private readonly db: DataSource) {}

  /** How many changes were added. */
  run(limit: number): Promise<number> {
    return this.db.transaction((tx) => foldTallies(tx, limit));
  }
}

export async function foldTallies(tx: EntityManager, limit: number): Promise<number> {
  const folded = await foldChanges(tx, tally, limit);
  if (folded > 0) await tx.query('delete from member_tally where amount = 0');
  return folded;
}
