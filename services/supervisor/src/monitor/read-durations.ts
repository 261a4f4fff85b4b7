import { Injectable } from '@nestjs/common';
import { hubTimeZone, localDateOf, type LocalDate } from '#libs/domain';
import { Clock as Time } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { Rulebooks } from '../directory/rulebooks.js';
import { quantileOf } from '../rules/duration-buckets.js';
import { firstDayOfWeeks } from '../rules/first-day-of-weeks.js';
import { stages, type Stage } from '../rules/facts-of-step.js';
import { standardsOf, type Standard } from '../rules/standards-of-stage.js';
import { MemberTallies } from './member-tallies.js';
import type { TallyRow } from './tallies.js';
import type { WatchedPart } from './watched-part.js';

interface Took {
  readonly count: number;
  /** In working minutes: half, and nine in ten, took no longer. */
  readonly median: number | null;
  readonly p90: number | null;
}

export interface StageDuration extends Took {
  readonly stage: Stage;
  /** How long it may take today; several where it depends on the class. */
  readonly standards: readonly Standard[];
}

export interface MemberDuration extends Took {
  readonly code: string;
  readonly name: string;
}

export interface Durations {
  readonly items: readonly StageDuration[];
  /** How long the stage that was asked for takes at each of the members that reached it, the slowest first. */
  readonly members: readonly MemberDuration[];
}

/** How long stages take, and how long they may. */
@Injectable()
export class ReadDurations {
  constructor(
    private readonly db: DataSource,
    private readonly tallies: MemberTallies,
    private readonly time: Time,
    private readonly rulebooks: Rulebooks,
  ) {}

  async run({ path }: WatchedPart, weeks: number, stage?: Stage): Promise<Durations> {
    const today = localDateOf(this.time.now(), hubTimeZone);
    const from = firstDayOfWeeks(today, weeks);
    const rows = await this.tallies.readTogether({ path, measures: ['took-by-stage'], from, by: ['detail'] });
    const book = await this.rulebooks.current(this.db.manager);
    return {
      items: stages.map((one) => ({ stage: one, ...tookOf(rows, one), standards: standardsOf(one, today, book) })),
      members: stage ? await this.members(path, stage, from) : [],
    };
  }

  private async members(path: string, stage: Stage, from: LocalDate): Promise<MemberDuration[]> {
    const rows = await this.tallies.readTook({ path, stage, from });
    return [...Map.groupBy(rows, ({ member }) => member)]
      .map(([code, some]) => ({ code, name: some[0]?.name ?? code, ...tookOf(some, stage) }))
      .sort((a, b) => (b.median ?? 0) - (a.median ?? 0) || a.name.localeCompare(b.name));
  }
}

function tookOf(rows: readonly TallyRow<'detail'>[], stage: Stage): Took {
  const counts = bucketsOf(rows, stage);
  const count = [...counts.values()].reduce((all, one) => all + one, 0);
  return { count, median: quantileOf(counts, 0.5), p90: quantileOf(counts, 0.9) };
}

/** How many of a stage fell into each bucket, from details like `resolution/31`. */
function bucketsOf(rows: readonly TallyRow<'detail'>[], stage: Stage): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { detail, amount } of rows) {
    const [itsStage, bucket] = detail.split('/');
    if (itsStage === stage) counts.set(Number(bucket), (counts.get(Number(bucket)) ?? 0) + amount);
  }
  return counts;
}
