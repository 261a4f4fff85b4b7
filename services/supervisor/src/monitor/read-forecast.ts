import { Injectable } from '@nestjs/common';
import { addCalendarDays, addWorkingDays, hubTimeZone, localDateOf, type LocalDate } from '#libs/domain';
import { Clock as Time } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { Rulebooks } from '../directory/rulebooks.js';
import { lateRateOf, type Forecast } from '../rules/forecast-breaches.js';
import { firstDayOfWeeks } from '../rules/first-day-of-weeks.js';
import { MemberTallies } from './member-tallies.js';
import type { TallyRow } from './tallies.js';
import { WatchParts, type WatchedPart } from './watched-part.js';

export interface MemberForecast {
  readonly code: string;
  readonly name: string;
  readonly due: number;
  readonly expected: number;
}

const workingDaysAhead = 10;
/** How far back the share of late answers is learned. */
const weeksOfPast = 13;

/** What falls due within ten working days, and how much of it will probably be late if nobody does anything. */
@Injectable()
export class ReadForecast {
  constructor(
    private readonly db: DataSource,
    private readonly tallies: MemberTallies,
    private readonly parts: WatchParts,
    private readonly time: Time,
    private readonly rulebooks: Rulebooks,
  ) {}

  async run({ path }: WatchedPart): Promise<{ days: Forecast[]; members: MemberForecast[] }> {
    const today = localDateOf(this.time.now(), hubTimeZone);
    const { calendar } = await this.rulebooks.current(this.db.manager);
    const to = addWorkingDays(today, workingDaysAhead, calendar);
    const days = daysUntil(today, addCalendarDays(to, 1));
    const ahead = { path, measures: ['due'], from: today, spans: days, by: ['day'] } as const;
    const due = (await this.tallies.read(ahead)).filter((row) => row.day <= to);
    const from = firstDayOfWeeks(today, weeksOfPast);
    const past = await this.tallies.read({ path, measures: ['in-time', 'late'], from, by: ['measure'] });
    const names = await this.parts.namesOf([...new Set(due.map((row) => row.member))]);
    const ofAll = countsOf(past);
    const rates = new Map(
      [...Map.groupBy(past, (row) => row.member)].map(([member, rows]) => [member, lateRateOf(countsOf(rows), ofAll)]),
    );
    const rateOfNobody = lateRateOf(countsOf([]), ofAll);
    const expectedOf = ({ member, amount }: TallyRow<'member'>) => amount * (rates.get(member) ?? rateOfNobody);
    const sums = (rows: typeof due) => ({
      due: rows.reduce((all, row) => all + row.amount, 0),
      expected: Math.round(10 * rows.reduce((all, row) => all + expectedOf(row), 0)) / 10,
    });
    const ofDays = [...Map.groupBy(due, (row) => row.day)].map(([day, rows]) => ({ day, ...sums(rows) }));
    const members = [...Map.groupBy(due, (row) => row.member)].map(([code, rows]) => ({
      ...{ code, name: names.get(code) ?? code },
      ...sums(rows),
    }));
    return {
      days: ofDays.sort((a, b) => a.day.localeCompare(b.day)),
      members: members.sort((a, b) => b.expected - a.expected || b.due - a.due),
    };
  }
}

function countsOf(rows: readonly TallyRow<'measure'>[]): { late: number; inTime: number } {
  const sum = (measure: string) => rows.reduce((all, row) => all + (row.measure === measure ? row.amount : 0), 0);
  return { late: sum('late'), inTime: sum('in-time') };
}

function daysUntil(first: LocalDate, last: LocalDate): LocalDate[] {
  const days = [first];
  for (let day = first; day < last; days.push(day)) day = addCalendarDays(day, 1);
  return days;
}
