import { Injectable } from '@nestjs/common';
import { calendarChanged } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { Calendar } from './calendar.entity.js';

/** Of two who change the same year at the same moment the second works on what the first has made of it. */
export const lockYear = (tx: EntityManager, year: number): Promise<unknown> =>
  tx.query(`select pg_advisory_xact_lock(hashtext('calendar'), $1)`, [year]);

/** Keeps a year as its next version and says so; clocks are counted anew by who hears it. The caller has locked the year. */
@Injectable()
export class WriteCalendar {
  constructor(private readonly outbox: Outbox) {}

  async run(
    tx: EntityManager,
    present: Calendar | null,
    { year, days, source }: Pick<Calendar, 'year' | 'days' | 'source'>,
  ): Promise<number> {
    const version = (present?.version ?? 0) + 1;
    await tx.upsert(Calendar, { year, days, source, version, edited: true }, ['year']);
    await this.outbox.add(tx, calendarChanged, `calendar:${year}`, { year, days, source, version: String(version) });
    return version;
  }
}
