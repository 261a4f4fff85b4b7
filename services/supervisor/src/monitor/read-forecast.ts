import { Injectable } from '@nestjs/common';
import { addCalendarDays, addWorkingDays, hubTimeZone, localDateOf } from '#libs/domain';
import { Clock as Time } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { Rulebooks } from '../directory/rulebooks.js';
import { lateRateOf, type Forecast } from '../rules/forecast-breaches.js';
import { Tallies, type TallyRow } from './tallies.js';
import { WatchParts, type WatchedPart } from './watched-part.js';

export interface MemberForecast {
  readonly code: string;
  readonly name: string;
  readonly due: number;
  readonly expected: number;
}

const workingDaysAhead = 10;
/** How far back the share of late answers is learned. */
const daysOfPast = 91;

/** What falls due within ten working days, and how much of it will probably be late if nobody does anything. */
@Injectable()
export class ReadForecast {
  constructor(
    private readonly db: DataSource,
    private readonly tallies: Tallies,
    private readonly parts: WatchParts,
    private readonly time: Time,
    private readonly rulebooks: Rulebooks,
  ) {}

  async run({ path }: WatchedPart): Promise<{ days: Forecast[]; members: MemberForecast[] }> {
    const today = localDateOf(this.time.now(), hubTimeZone);
    const { calendar } = await this.rulebooks.current(this.db.manager);
    const to = addWorkingDays(today, workingDaysAhead, calendar);
    const due = await this.tallies.read({ path, measures: ['due'], from: today, to, by: ['member', 'day'] });
    const from = addCalendarDays(today, -daysOfPast);
    const past = await this.tallies.read({ path, measures: ['in-time', 'late'], from, by: ['member', 'measure'] });
    const names = await this.parts.namesOf([...new Set(due.map((row) => row.member))]);
    const rateOf = (member: string) =>
      lateRateOf(countsOf(past.filter((row) => row.member === member)), countsOf(past));
    const expectedOf = ({ member, amount }: TallyRow<'member'>) => amount * rateOf(member);
    const sums = (rows: typeof due) => ({
      due: rows.reduce((all, row) => all + row.amount, 0),
      expected: Math.round(10 * rows.reduce((all, row) => all + expectedOf(row), 0)) / 10,
    });
    const days = [...Map.groupBy(due, (row) => row.day)].map(([day, rows]) => ({ day, ...sums(rows) }));
    const members = [...Map.groupBy(due, (row) => row.member)].map(([code, rows]) => ({
      ...{ code, name: names.get(code) ?? code },
      ...sums(rows),
    }));
    return {
      days: days.sort((a, b) => a.day.localeCompare(b.day)),
      members: members.sort((a, b) => b.expected - a.expected || b.due - a.due),
    };
  }
}

function countsOf(rows: readonly TallyRow<'measure'>[]): { late: number; inTime: number } {
  const sum = (measure: string) => rows.reduce((all, row) => all + (row.measure === measure ? row.amount : 0), 0);
  return { late: sum('late'), inTime: sum('in-time') };
}
