import { Injectable } from '@nestjs/common';
import { hubTimeZone, localDateOf } from '#libs/domain';
import { Clock as Time } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { Rulebooks } from '../directory/rulebooks.js';
import { quantileOf } from '../rules/duration-buckets.js';
import { firstDayOfWeeks } from '../rules/first-day-of-weeks.js';
import { stages, type Stage } from '../rules/facts-of-step.js';
import { bucketsOf } from '../rules/standing-of.js';
import { standardsOf, type Standard } from '../rules/standards-of-stage.js';
import { MemberTallies } from './member-tallies.js';
import type { WatchedPart } from './watched-part.js';

export interface StageDuration {
  readonly stage: Stage;
  readonly count: number;
  /** In working minutes: half, and nine in ten, took no longer. */
  readonly median: number | null;
  readonly p90: number | null;
  /** How long it may take today; several where it depends on the class. */
  readonly standards: readonly Standard[];
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

  async run({ path }: WatchedPart, weeks: number): Promise<StageDuration[]> {
    const today = localDateOf(this.time.now(), hubTimeZone);
    const asked = { path, measures: ['took-by-stage'], from: firstDayOfWeeks(today, weeks) };
    const rows = await this.tallies.read({ ...asked, by: ['detail'] });
    const book = await this.rulebooks.current(this.db.manager);
    return stages.map((stage) => {
      const counts = bucketsOf(rows, stage);
      const count = [...counts.values()].reduce((all, one) => all + one, 0);
      const standards = standardsOf(stage, today, book);
      return { stage, count, median: quantileOf(counts, 0.5), p90: quantileOf(counts, 0.9), standards };
    });
  }
}
