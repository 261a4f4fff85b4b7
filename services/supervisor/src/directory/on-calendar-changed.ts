import { Injectable } from '@nestjs/common';
import { calendarChanged, type CalendarChanged } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import { Clock as Time } from '#libs/runtime';
import type { EntityManager } from 'typeorm';
import { askRecalculation } from '../recalculations/ask-recalculation.js';
import { Calendar } from './calendar.entity.js';
import { rulesInTransaction } from './rulebooks.js';

/** directory → supervisor: the holidays of a year were decreed or changed. New clocks count with them, running ones anew. */
@Injectable()
export class OnCalendarChanged implements EventHandler<typeof calendarChanged> {
  readonly contract = calendarChanged;

  constructor(private readonly time: Time) {}

  async handle({ id: eventId, data }: CalendarChanged, tx: EntityManager): Promise<void> {
    const { year, days: named, version, source } = data;
    const dates = named.map((day) => day.date).sort();
    await tx.upsert(Calendar, { year, days: dates, named, version }, ['year']);
    rulesInTransaction.forget(tx);
    await askRecalculation(tx, {
      ...{ what: 'calendar', key: String(year), version, eventId, askedAt: this.time.now() },
      cause: { code: 'calendar', year, source },
    });
  }
}
