import { Injectable } from '@nestjs/common';
import { hubTimeZone, localDateOf, type LocalDate } from '#libs/domain';
import { Clock as Time } from '#libs/runtime';
import { firstDayOfWeeks } from '../rules/first-day-of-weeks.js';
import {
  ageGroups,
  standingOf,
  sumOfLists,
  together,
  trendOf,
  type Counted,
  type Standing,
} from '../rules/standing-of.js';
import { CountDueWithinDay } from './count-due-within-day.js';
import { OverviewTallies, type Weekly } from './overview-tallies.js';
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

/** Tiles and league table: how a part of the tree stands, and every part just below it; the latest first. */
@Injectable()
export class ReadOverview {
  constructor(
    private readonly tallies: OverviewTallies,
    private readonly dueWithinDay: CountDueWithinDay,
    private readonly parts: WatchParts,
    private readonly time: Time,
  ) {}

  async run(part: WatchedPart, weeks: number): Promise<Overview> {
    const now = this.time.now();
    const today = localDateOf(now, hubTimeZone);
    const from = firstDayOfWeeks(today, weeks);
    const counted = await this.countedOf(part, now, { today, from, weeks });
    const names = await this.parts.namesOf([...counted.keys()]);
    const members = [...counted].map(([code, its]) => ({
      ...{ code, name: names.get(code) ?? code, ...standingOf(its), trend: trendOf(its) },
    }));
    members.sort((a, b) => b.overdue - a.overdue || b.open - a.open || a.name.localeCompare(b.name));
    return { asOf: now.toISOString(), from, part, all: standingOf(together([...counted.values()])), members };
  }

  private async countedOf(
    { path }: WatchedPart,
    now: Date,
    { today, from, weeks }: { today: LocalDate; from: LocalDate; weeks: number },
  ): Promise<ReadonlyMap<string, Counted>> {
    // At once: whoever asks meanwhile waits for this one, which is as slow as the slowest of them.
    const [due, open, happened, responses] = await Promise.all([
      this.dueWithinDay.run(path, now).then(byMember),
      this.tallies.open(path, today).then(byMember),
      this.tallies.happened(path, from).then(byMember),
      this.tallies.responses(path, from).then(byMember),
    ]);
    const members = new Set([due, open, happened, responses].flatMap((found) => [...found.keys()]));
    const counted = [...members].map((code): [string, Counted] => {
      const { inTime, late, ...facts } = happened.get(code) ?? nothingHappened;
      return [
        code,
        {
          ...{ ...(open.get(code) ?? nothingOpen), dueWithinDay: due.get(code)?.amount ?? 0, ...facts },
          ...{ inTime: byWeeks(inTime, weeks), late: byWeeks(late, weeks) },
          responses: sumOfLists(responses.get(code)?.counts ?? []),
        },
      ];
    });
    // What was taken back leaves sums of nothing.
    return new Map(
      counted.filter(([, its]) =>
        Object.values(its)
          .flat()
          .some((amount) => amount !== 0),
      ),
    );
  }
}

const nothingOpen = { open: 0, overdue: 0, noOlder: ageGroups.map(() => 0) };
const nothingHappened = { opened: 0, handedBack: 0, reopened: 0, rated: 0, content: 0, inTime: null, late: null };

const byMember = <Row extends { readonly member: string }>(rows: readonly Row[]) =>
  new Map(rows.map(({ member, ...counted }) => [member, counted]));

function byWeeks(weekly: Weekly | null, weeks: number): number[] {
  const amounts = Array.from({ length: weeks + 1 }, () => 0);
  for (const [week, amount] of weekly ?? []) amounts[week] = (amounts[week] ?? 0) + amount;
  return amounts;
}
