import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { CalendarChanged } from '#libs/contracts';
import { DataSource } from 'typeorm';
import { Calendar } from './calendar.entity.js';
import { CalendarNotFound } from './calendar.errors.js';
import { lockYear, WriteCalendar } from './write-calendar.js';

export interface DayChange {
  /** Null: offices work on that day. */
  readonly dayOff: Pick<CalendarChanged['data']['days'][number], 'kind' | 'name'> | null;
  readonly source: string;
}

/** One day off more, or one less, by a decision of its own: the rest of the year stays, and its decree is named still. */
@Injectable()
export class ChangeDay {
  constructor(
    private readonly db: DataSource,
    private readonly writeCalendar: WriteCalendar,
  ) {}

  async run(date: string, { dayOff, source }: DayChange): Promise<number> {
    const year = Number(date.slice(0, 4));
    return this.db.transaction(async (tx) => {
      await lockYear(tx, year);
      const present = await tx.findOneBy(Calendar, { year });
      // A year begins with its decree: one day alone would look as if it were all.
      if (!present) throw new CalendarNotFound(year);
      const others = present.days.filter((day) => day.date !== date);
      const days = dayOff ? [...others, { ...dayOff, date }].sort((a, b) => a.date.localeCompare(b.date)) : others;
      if (isDeepStrictEqual(days, present.days)) return present.version;
      return this.writeCalendar.run(tx, present, { year, days, source: `${present.source}; ${source}` });
    });
  }
}
