import { Injectable } from '@nestjs/common';
import { addCalendarDays, hubTimeZone, localDateOf } from '#libs/domain';
import { Clock as Time } from '#libs/runtime';
import { firstDayOfWeeks } from '../rules/first-day-of-weeks.js';
import { ListBounces, type Bounce } from './list-bounces.js';
import { MemberTallies } from './member-tallies.js';
import type { TallyRow } from './tallies.js';
import type { WatchedPart } from './watched-part.js';

export interface ClassCount {
  readonly class: string;
  readonly opened: number;
  readonly answered: number;
  readonly open: number;
}

export interface TopicCount {
  /** Code of a main topic; `none`: no service was found that it is about. */
  readonly topic: string;
  readonly opened: number;
  readonly answered: number;
  /** By weeks, as many as `weeks` has. */
  readonly trend: readonly { readonly opened: number; readonly answered: number }[];
}

export interface ProvinceCount {
  /** Two digits; `none`: nobody said where, and it is no office of one. */
  readonly province: string;
  readonly open: number;
  readonly overdue: number;
}

/** The other figures of the monitor: who hands what to whom, of which class complaints are, where. */
@Injectable()
export class ReadBreakdowns {
  constructor(
    private readonly listBounces: ListBounces,
    private readonly members: MemberTallies,
    private readonly time: Time,
  ) {}

  bounces({ path }: WatchedPart, weeks: number): Promise<Bounce[]> {
    return this.listBounces.run(path, this.since(weeks));
  }

  async classes({ path }: WatchedPart, weeks: number): Promise<ClassCount[]> {
    const by = ['detail', 'measure'] as const;
    const happened = ['opened-by-class', 'answered-by-class'];
    const rows = [
      ...(await this.members.read({ path, measures: happened, from: this.since(weeks), by })),
      ...(await this.members.read({ path, measures: ['open-since-by-class'], by })),
    ];
    return [...Map.groupBy(rows, (row) => row.detail)]
      .map(([itsClass, some]) => ({
        ...{
          class: itsClass,
          opened: amountOf(some, 'opened-by-class'),
          answered: amountOf(some, 'answered-by-class'),
        },
        open: amountOf(some, 'open-since-by-class'),
      }))
      .sort((a, b) => b.opened - a.opened);
  }

  /** What complaints are about, the most frequent first, and how that went week by week. */
  async topics({ path }: WatchedPart, weeks: number): Promise<{ weeks: string[]; items: TopicCount[] }> {
    const from = this.since(weeks);
    const spans = Array.from({ length: weeks + 1 }, (_, week) => addCalendarDays(from, 7 * week));
    const measures = ['opened-by-topic', 'answered-by-topic'];
    const rows = await this.members.readTogether({ path, measures, from, spans, by: ['detail', 'day', 'measure'] });
    const items = [...Map.groupBy(rows, (row) => row.detail)].map(([topic, some]) => {
      const byWeek = Map.groupBy(some, (row) => row.day);
      const trend = spans.map((week) => {
        const its = byWeek.get(week) ?? [];
        return { opened: amountOf(its, 'opened-by-topic'), answered: amountOf(its, 'answered-by-topic') };
      });
      const sum = (of: 'opened' | 'answered') => trend.reduce((all, week) => all + week[of], 0);
      return { topic, opened: sum('opened'), answered: sum('answered'), trend };
    });
    return { weeks: spans, items: items.sort((a, b) => b.opened - a.opened || a.topic.localeCompare(b.topic)) };
  }

  /** Where what is open lies, and how much of it is late. */
  async provinces({ path }: WatchedPart): Promise<ProvinceCount[]> {
    const measures = ['open-since-by-province', 'overdue-since-by-province'];
    const rows = await this.members.readTogether({ path, measures, by: ['detail', 'measure'] });
    return [...Map.groupBy(rows, (row) => row.detail)]
      .map(([province, some]) => ({
        ...{ province, open: amountOf(some, 'open-since-by-province') },
        overdue: amountOf(some, 'overdue-since-by-province'),
      }))
      .sort((a, b) => a.province.localeCompare(b.province));
  }

  private since(weeks: number): string {
    return firstDayOfWeeks(localDateOf(this.time.now(), hubTimeZone), weeks);
  }
}

const amountOf = (some: readonly TallyRow<'measure'>[], measure: string): number =>
  some.find((row) => row.measure === measure)?.amount ?? 0;
