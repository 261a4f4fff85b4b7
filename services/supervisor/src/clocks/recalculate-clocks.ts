import { Injectable } from '@nestjs/common';
import { localDateOf } from '#libs/domain';
import { Outbox } from '#libs/messaging';
import { Clock as Time } from '#libs/runtime';
import { DataSource, In, type EntityManager } from 'typeorm';
import { Calendar } from '../directory/calendar.entity.js';
import { calendarOfRecord } from '../directory/rulebook.js';
import { versionOfYear } from '../rules/calendar-of-record.js';
import { recalculate } from '../rules/clock.js';
import { Clock } from './clock.entity.js';
import { tellTurn } from './tell-turn.js';

/** Longer than any transaction may last: one that began before the decree may still arm clocks by the old calendar. */
const settlingMs = 2 * 60_000;

/**
 * Counts running clocks anew after a decree about holidays, batch by batch, each change an event. A paused clock is counted
 * when it runs again.
 */
@Injectable()
export class RecalculateClocks {
  constructor(
    private readonly db: DataSource,
    private readonly outbox: Outbox,
    private readonly time: Time,
  ) {}

  /** How many clocks were looked at; none means that all running ones are counted with the calendars of record. */
  async run(limit: number): Promise<number> {
    const changed = await this.db.query<Calendar[]>(
      'select year, version, changed_at as "changedAt" from calendar where settled_at is null order by year',
    );
    let looked = 0;
    for (const calendar of changed) {
      const found = await this.recalculateYear(calendar, limit);
      if (found === 0) await this.settle(calendar);
      looked += found;
    }
    return looked;
  }

  private async recalculateYear({ year, version }: Calendar, limit: number): Promise<number> {
    return this.db.transaction(async (tx) => {
      const stale = await tx.query<{ id: string }[]>(
        `select clock.id from clock join complaint on complaint.id = clock.complaint_id
          where clock.state = 'armed' and clock.started_at < $2 and clock.due_on >= $1
            and not string_to_array(clock.calendar_version, ',') @> array[$3]
          order by clock.complaint_id limit $4 for update skip locked`,
        // The first day of a year begins in Jayapura before it does in UTC; a clock too many is only looked at.
        [`${year}-01-01`, `${year + 1}-01-02T00:00:00Z`, versionOfYear({ year, version }), limit],
      );
      const clocks = await tx.findBy(Clock, { id: In(stale.map((one) => one.id)) });
      for (const clock of clocks) await this.recalculateOne(tx, clock);
      return clocks.length;
    });
  }

  private async recalculateOne(tx: EntityManager, clock: Clock): Promise<void> {
    const at = this.time.now();
    const startedOn = localDateOf(clock.startedAt, clock.timeZone);
    const calendar = await calendarOfRecord(tx);
    const done = recalculate(clock, at, calendar);
    if (done) Object.assign(clock, done.change);
    clock.calendarVersion = calendar.versionBetween(startedOn, clock.dueOn);
    await tx.update(Clock, { id: clock.id }, { ...done?.change, calendarVersion: clock.calendarVersion });
    if (done) await tellTurn(this.outbox, tx, clock, { done, at });
  }

  private async settle({ year, version, changedAt }: Calendar): Promise<void> {
    const now = this.time.now();
    if (now.getTime() - changedAt.getTime() < settlingMs) return;
    await this.db.getRepository(Calendar).update({ year, version }, { settledAt: now });
  }
}
