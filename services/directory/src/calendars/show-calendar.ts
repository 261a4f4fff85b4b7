import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Calendar } from './calendar.entity.js';
import { CalendarNotFound } from './calendar.errors.js';

@Injectable()
export class ShowCalendar {
  constructor(private readonly db: DataSource) {}

  async run(year: number): Promise<Omit<Calendar, 'edited'>> {
    const found = isYear(year) ? await this.db.getRepository(Calendar).findOneBy({ year }) : null;
    if (!found) throw new CalendarNotFound(year);
    const { days, source, version } = found;
    return { year, days, source, version };
  }
}

/** Beyond this the database could not even look. */
export const isYear = (year: number) => year >= 1900 && year <= 2200;
