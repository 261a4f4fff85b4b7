import { Injectable } from '@nestjs/common';
import { addCalendarDays, hubTimeZone, localDateOf, type LocalDate } from '#libs/domain';
import { Clock as Time } from '#libs/runtime';
import { firstDayOfWeeks } from '../rules/first-day-of-weeks.js';
import { ageGroups, standingOf, type Standing } from '../rules/standing-of.js';
import { CountDueWithinDay } from './count-due-within-day.js';
import { MemberTallies } from './member-tallies.js';
import type { TallyRow } from './tallies.js';
import { WatchParts, type WatchedPart } from './watched-part.js';

export interface MemberStanding extends Standing {
  readonly code: string;
  readonly name: string;
  /** On-time share of each week up to the present one, oldest first; null of a week without answers. */
  readonly trend: readonly (number | null)[];
}

export interface Overview {
  readonly asOf: string;
  readonly from: string;
  readonly part: WatchedPart;
  readonly all: Standing;
  readonly members: readonly MemberStanding[];
}

const levels = ['open-since', 'overdue-since'];
const facts = ['opened', 'handed-back', 'reopened', 'rated'];
const verdicts = ['in-time', 'late'];

/** Tiles and league table: how a part of the tree stands, and every part just below it; the latest first. */
@Injectable()
export class ReadOverview {
  constructor(
    private readonly tallies: MemberTallies,
    private readonly dueWithinDay: CountDueWithinDay,
    private readonly parts: WatchParts,
    private readonly time: Time,
  ) {}

  async run(part: WatchedPart, weeks: number): Promise<Overview> {
    const now = this.time.now();
    const today = localDateOf(now, hubTimeZone);
    const from = firstDayOfWeeks(today, weeks);
    const counted = await this.countedOf(part, now, { today, from, weeks });
    const byMember = Map.groupBy(counted, (row) => row.member);
    const names = await this.parts.namesOf([...byMember.keys()]);
    const members = [...byMember].map(([code, rows]) => ({
      ...{ code, name: names.get(code) ?? code, ...standingOf(rows, today) },
      trend: trendOf(rows, from, weeks),
    }));
    members.sort((a, b) => b.overdue - a.overdue || b.open - a.open || a.name.localeCompare(b.name));
    return { asOf: now.toISOString(), from, part, all: standingOf(counted, today), members };
  }

  /** Of each measure only by what it is shown by: weeks of what has a trend, ages of what is open, details of what is weighed. */
  private async countedOf(
    { path }: WatchedPart,
    now: Date,
    { today, from, weeks }: { today: LocalDate; from: LocalDate; weeks: number },
  ): Promise<TallyRow<Told>[]> {
    const dated = ['measure', 'day'] as const;
    const detailed = ['measure', 'detail'] as const;
    const took = { measures: ['took'], detail: 'first-response/' };
    const ages = [beforeAll, ...ageGroups.map((most) => addCalendarDays(today, -most)).reverse()];
    const weekly = Array.from({ length: weeks + 1 }, (_, week) => addCalendarDays(from, 7 * week));
    const rows = [
      ...(await this.dueWithinDay.run(path, now)),
      ...(await this.tallies.read({ path, measures: levels, spans: ages, by: dated })),
      ...(await this.tallies.read({ path, measures: verdicts, from, spans: weekly, by: dated })),
      ...(await this.tallies.read({ path, measures: facts, from, by: detailed })),
      ...(await this.tallies.read({ path, ...took, from, by: detailed })),
    ];
    return rows.map((row) => ({ day: from, detail: '', ...row }));
  }
}

/** Of what is open for longer than the last age group but one no day is asked. */
const beforeAll = '0001-01-01';

type Told = 'member' | 'measure' | 'day' | 'detail';

const weekMs = 7 * 86_400_000;

function trendOf(rows: readonly TallyRow<'measure' | 'day'>[], from: string, weeks: number): (number | null)[] {
  const counts = Array.from({ length: weeks + 1 }, () => ({ inTime: 0, late: 0 }));
  const begins = Date.parse(from);
  for (const { measure, day, amount } of rows) {
    // Of a dozen measures two have a trend: only their days are worth reading as instants.
    if (!verdicts.includes(measure)) continue;
    const week = counts[Math.floor((Date.parse(day) - begins) / weekMs)];
    if (week && measure === 'in-time') week.inTime += amount;
    if (week && measure === 'late') week.late += amount;
  }
  return counts.map(({ inTime, late }) => (inTime + late === 0 ? null : inTime / (inTime + late)));
}
