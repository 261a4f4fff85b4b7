import { Injectable } from '@nestjs/common';
import { OnceInTransaction } from '#libs/database';
import { NotYetKnown } from '#libs/domain';
import type { EntityManager } from 'typeorm';
import { Rulebook } from '../rules/rulebook.js';
import { Calendar } from './calendar.entity.js';
import { OfficeHours } from './office-hours.entity.js';
import { Policy } from './policy.entity.js';

/** Whoever changes a rule in a transaction forgets what was read in it before. */
export const rulesInTransaction = new OnceInTransaction<Rulebook<Policy>>();

/**
 * The rules of time as they stand in the caller's transaction. They change a few times a year and are needed for every event,
 * so they are read again only when their stamp is another one.
 */
@Injectable()
export class Rulebooks {
  private known: { readonly stamp: string; readonly book: Rulebook<Policy> } | null = null;

  /**
   * Waits (`NotYetKnown`) while the directory has told of no year at all. A year without a decree, as next year's often is,
   * has weekends only: its clocks are counted anew when the decree comes, rather than that no clock runs in January.
   */
  current(tx: EntityManager): Promise<Rulebook<Policy>> {
    return rulesInTransaction.of(tx, () => this.read(tx));
  }

  private async read(tx: EntityManager): Promise<Rulebook<Policy>> {
    const [row] = await tx.query<{ stamp: string | null }[]>(
      `select (select string_agg(year || '=' || version, ',' order by year) from calendar)
              || (select ';' || count(*) || '.' || coalesce(sum(sequence), 0) from policy)
              || (select coalesce(';' || string_agg(institution_code || '=' || version, ',' order by 1), '')
                    from office_hours) as stamp`,
    );
    if (!row?.stamp) throw new NotYetKnown('No calendar has been heard of yet');
    if (this.known?.stamp !== row.stamp) this.known = { stamp: row.stamp, book: await read(tx) };
    return this.known.book;
  }
}

const read = async (tx: EntityManager): Promise<Rulebook<Policy>> =>
  new Rulebook(await tx.find(Policy), await tx.find(Calendar, { order: { year: 'ASC' } }), await tx.find(OfficeHours));
