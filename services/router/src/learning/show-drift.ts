import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { driftOf, type Drift, type Span } from '../rules/learning/drift-of.js';

const dayMs = 86_400_000;
const nowDays = 7;
const beforeDays = 35;

/** How the serving model and the officers fare this week, against the four weeks before. */
@Injectable()
export class ShowDrift {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<Drift> {
    const now = this.clock.now().getTime();
    const since = (days: number) => new Date(now - days * dayMs);
    const [present, before] = [
      await this.span(since(nowDays), since(0)),
      await this.span(since(beforeDays), since(nowDays)),
    ];
    return driftOf(present, before);
  }

  private async span(from: Date, to: Date): Promise<Span> {
    const [row] = await this.db.query<Span[]>(
      `with said as (
         select probability, unseen from verdict
          where model = (select version from model where state = 'serving') and at > $1 and at <= $2)
       select (select count(*)::int from said) as verdicts,
              (select coalesce(avg(probability), 0) from said) as "meanProbability",
              (select coalesce(avg(unseen), 0) from said) as "meanUnseen",
              (select count(*)::int from decision
                where outcome = 'assigned' and decided_at > $1 and decided_at <= $2) as assignments,
              (select count(*)::int from label where kind = 'not-owner' and at > $1 and at <= $2) as "handBacks"`,
      [from, to],
    );
    if (!row) throw new Error('A question without from has one answer');
    return row;
  }
}
