import { Injectable } from '@nestjs/common';
import { calendarChanged, type CalendarChanged } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import { Clock as Time } from '#libs/runtime';
import type { EntityManager } from 'typeorm';
import { Calendar } from './calendar.entity.js';

/**
 * directory → supervisor: the holidays of a year were decreed or changed. Clocks armed from now on count with them; those
 * that run are counted anew by `RecalculateClocks`, batch by batch, for there may be millions.
 */
@Injectable()
export class OnCalendarChanged implements EventHandler<typeof calendarChanged> {
  readonly contract = calendarChanged;

  constructor(private readonly time: Time) {}

  async handle({ data: { year, days, version } }: CalendarChanged, tx: EntityManager): Promise<void> {
    const dates = days.map((day) => day.date).sort();
    const row = { year, days: dates, version, changedAt: this.time.now(), settledAt: null };
    await tx.upsert(Calendar, row, ['year']);
  }
}
