import { Injectable } from '@nestjs/common';
import { calendarChanged, type CalendarChanged } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { CalendarYear } from './calendar-year.entity.js';

/** directory → this door: on which days nobody works. */
@Injectable()
export class OnCalendarChanged implements EventHandler<typeof calendarChanged> {
  readonly contract = calendarChanged;

  async handle({ data: { year, days, version } }: CalendarChanged, tx: EntityManager): Promise<void> {
    const holidays = days.map(({ date }) => date);
    await tx.upsert(CalendarYear, { year, holidays, version }, ['year']);
  }
}
