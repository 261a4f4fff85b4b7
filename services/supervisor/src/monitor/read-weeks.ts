import { Injectable } from '@nestjs/common';
import { addCalendarDays, hubTimeZone, localDateOf } from '#libs/domain';
import { Clock as Time } from '#libs/runtime';
import { firstDayOfWeeks } from '../rules/first-day-of-weeks.js';
import { MemberTallies } from './member-tallies.js';
import type { TallyRow } from './tallies.js';
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
    const spans = Array.from({ length: weeks + 1 }, (_, week) => addCalendarDays(from, 7 * week));
    const asked = { path, from, spans, by: ['day', 'measure'] } as const;
    const verdicts = await this.tallies.read({ ...asked, measures: ['in-time', 'late'] });
    const load = await this.tallies.readTogether({ ...asked, measures: ['opened', 'answered', 'handed-back'] });
    const names = await this.parts.namesOf([...new Set(verdicts.map((row) => row.member))]);
    const members = [...Map.groupBy(verdicts, (row) => `${row.member} ${row.day}`).values()].flatMap((some) => {
      const [first] = some;
      if (!first) return [];
      const { member: code, day: week } = first;
      const [inTime, late] = [sum(some, 'in-time'), sum(some, 'late')];
      // What was taken back leaves a sum of nothing.
      return inTime + late === 0 ? [] : [{ code, name: names.get(code) ?? code, week, inTime, late }];
    });
    const all = [...Map.groupBy(load, (row) => row.day)].map(([week, some]) => ({
      ...{ week, opened: sum(some, 'opened'), answered: sum(some, 'answered') },
      handedBack: sum(some, 'handed-back'),
    }));
    return { weeks: all.sort((a, b) => a.week.localeCompare(b.week)), members };
  }
}

const sum = (some: readonly TallyRow<'measure'>[], measure: string): number =>
  some.reduce((all, row) => all + (row.measure === measure ? row.amount : 0), 0);
