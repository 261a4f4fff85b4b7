import { Injectable } from '@nestjs/common';
import { hubTimeZone, localDateOf } from '#libs/domain';
import { Clock as Time } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { firstDayOfWeeks } from '../rules/first-day-of-weeks.js';
import { levelsOf } from '../tallies/levels-of.js';
import { provinceOf } from './figures.js';
import { MemberTallies } from './member-tallies.js';
import { Tallies } from './tallies.js';
import { WatchParts, type WatchedPart } from './watched-part.js';

export interface Bounce {
  readonly from: { readonly code: string; readonly name: string };
  readonly to: { readonly code: string; readonly name: string };
  readonly count: number;
}

export interface ClassCount {
  readonly class: string;
  readonly opened: number;
  readonly answered: number;
  readonly open: number;
}

/** The other figures of the monitor: who hands what to whom, of which class complaints are, where. */
@Injectable()
export class ReadBreakdowns {
  constructor(
    private readonly db: DataSource,
    private readonly tallies: Tallies,
    private readonly members: MemberTallies,
    private readonly parts: WatchParts,
    private readonly time: Time,
  ) {}

  async bounces({ path }: WatchedPart, weeks: number): Promise<Bounce[]> {
    const by = ['institution', 'detail'] as const;
    const rows = await this.tallies.read({ path, measures: ['bounced'], from: this.since(weeks), by });
    const names = await this.parts.namesOf(rows.flatMap((row) => [row.institution, row.detail]));
    const named = (code: string) => ({ code, name: names.get(code) ?? code });
    return rows
      .map((row) => ({ from: named(row.institution), to: named(row.detail), count: row.amount }))
      .sort((a, b) => b.count - a.count)
      .slice(0, 200);
  }

  async classes({ path }: WatchedPart, weeks: number): Promise<ClassCount[]> {
    const by = ['detail', 'measure'] as const;
    const happened = ['opened-by-class', 'answered-by-class'];
    const rows = [
      ...(await this.members.read({ path, measures: happened, from: this.since(weeks), by })),
      ...(await this.members.read({ path, measures: ['open-since-by-class'], by })),
    ];
    const of = (some: typeof rows, measure: string) => some.find((row) => row.measure === measure)?.amount ?? 0;
    return [...Map.groupBy(rows, (row) => row.detail)]
      .map(([itsClass, some]) => ({
        ...{ class: itsClass, opened: of(some, 'opened-by-class'), answered: of(some, 'answered-by-class') },
        open: of(some, 'open-since-by-class'),
      }))
      .sort((a, b) => b.opened - a.opened);
  }

  /** By the province of the government that answers: its two digits, how many are open there, and how many of them late. */
  async provinces({ path }: WatchedPart): Promise<{ province: string; open: number; overdue: number }[]> {
    const rows = await this.db.query<{ institution: string; measure: string; amount: number }[]>(
      `select institution_code as institution, measure, sum(amount)::int as amount
         from (${levelsOf(['open-since', 'overdue-since'])}) as level
        where institution_code in (select code from institution where path ^@ $1)
        group by 1, 2 having sum(amount) <> 0`,
      [path],
    );
    const placed = rows.flatMap((row) => {
      const [, province] = provinceOf.exec(row.institution) ?? [];
      return province === undefined ? [] : [{ ...row, province }];
    });
    const sum = (some: typeof placed, measure: string) =>
      some.reduce((all, row) => all + (row.measure === measure ? row.amount : 0), 0);
    return [...Map.groupBy(placed, (row) => row.province)]
      .map(([province, some]) => ({
        ...{ province, open: sum(some, 'open-since'), overdue: sum(some, 'overdue-since') },
      }))
      .sort((a, b) => a.province.localeCompare(b.province));
  }

  private since(weeks: number): string {
    return firstDayOfWeeks(localDateOf(this.time.now(), hubTimeZone), weeks);
  }
}
