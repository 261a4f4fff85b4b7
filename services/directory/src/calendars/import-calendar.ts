import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readDecree, type DecreedDay, type DecreeFault } from '../rules/read-decree.js';
import { Calendar } from './calendar.entity.js';
import { lockYear, WriteCalendar } from './write-calendar.js';

/** What an import would do, or has done. */
export interface CalendarImport {
  readonly days: readonly DecreedDay[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly faults: readonly DecreeFault[];
  /** The version it was written as; null of a trial, and where faults kept it from being written. */
  readonly version: number | null;
}

/** A year's decree, pasted: looked at first, written when it is wanted and faultless. It replaces the whole year. */
@Injectable()
export class ImportCalendar {
  constructor(
    private readonly db: DataSource,
    private readonly writeCalendar: WriteCalendar,
  ) {}

  async run(year: number, given: { text: string; source: string; trial: boolean }): Promise<CalendarImport> {
    const { days, faults } = readDecree(given.text, year);
    return this.db.transaction(async (tx) => {
      await lockYear(tx, year);
      const present = await tx.findOneBy(Calendar, { year });
      const before = new Set(present?.days.map((day) => day.date));
      const after = new Set(days.map((day) => day.date));
      const change = {
        added: [...after].filter((date) => !before.has(date)).sort(),
        removed: [...before].filter((date) => !after.has(date)).sort(),
      };
      if (given.trial || faults.length > 0 || days.length === 0) return { days, ...change, faults, version: null };
      const version = await this.writeCalendar.run(tx, present, { year, days, source: given.source });
      return { days, ...change, faults, version };
    });
  }
}
