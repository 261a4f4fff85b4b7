import { Injectable } from '@nestjs/common';
import { addCalendarDays, hubTimeZone, localDateOf } from '#libs/domain';
import { Clock as Time } from '#libs/runtime';
import { firstDayOfWeeks } from '../rules/first-day-of-weeks.js';
import { MemberTallies } from './member-tallies.js';
import { WatchParts, type WatchedPart } from './watched-part.js';

export interface WeekOfMember {
  readonly code: string;
  readonly name: string;
  readonly week: string;
  readonly inTime: number;
  readonly late: number;
}

export interface WeekOfAll {
  readonly week: string;
  readonly opened: number;
  readonly answered: number;
  readonly handedBack: number;
}

/** On-time answers of every member in every week, and the load of the whole part: the seasons of complaint. */
@Injectable()
export class ReadWeeks {
  constructor(
    private readonly tallies: MemberTallies,
    private readonly parts: WatchParts,
    private readonly time: Time,
  ) {}

  async run({ path }: WatchedPart, weeks: number): Promise<{ weeks: WeekOfAll[]; members: WeekOfMember[] }> {
    const from = firstDayOfWeeks(localDateOf(this.time.now(), hubTimeZone), weeks);
    const measures = ['in-time', 'late', 'opened', 'answered', 'handed-back'];
    const spans = Array.from({ length: weeks + 1 }, (_, week) => addCalendarDays(from, 7 * week));
    const counted = await this.tallies.read({ path, measures, from, spans, by: ['day', 'measure'] });
    const rows = counted.map(({ day: week, ...row }) => ({ ...row, week }));
    const names = await this.parts.namesOf([...new Set(rows.map((row) => row.member))]);
    const sum = (some: typeof rows, measure: string) =>
      some.filter((row) => row.measure === measure).reduce((all, row) => all + row.amount, 0);
    const members = [...Map.groupBy(rows, (row) => `${row.member} ${row.week}`).values()].flatMap((some) => {
      const [first] = some;
      const [inTime, late] = [sum(some, 'in-time'), sum(some, 'late')];
      if (!first || inTime + late === 0) return [];
      return [{ code: first.member, name: names.get(first.member) ?? first.member, week: first.week, inTime, late }];
    });
    const all = [...Map.groupBy(rows, (row) => row.week)].map(([week, some]) => ({
      ...{ week, opened: sum(some, 'opened'), answered: sum(some, 'answered') },
      handedBack: sum(some, 'handed-back'),
    }));
    return { weeks: all.sort((a, b) => a.week.localeCompare(b.week)), members };
  }
}
