import { Injectable } from '@nestjs/common';
import { Clock, Log, stopwatchMs } from '#libs/runtime';
import { DataSource } from 'typeorm';
import type { Punctuality } from '../rules/on-time-share.js';

const freshForMs = 60 * 60_000;
const yearMs = 365 * 24 * 3600_000;

/** How many cases of the last year each institution answered on time. Counted for all at once, rarely, and behind the visitors' backs. */
@Injectable()
export class CountPunctuality {
  private counted: ReadonlyMap<string, Punctuality> | null = null;
  private countedAtMs = -Infinity;

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** As of an hour ago at most; null until they were counted once. */
  latest(institution: string): Punctuality | null {
    if (stopwatchMs() - this.countedAtMs > freshForMs) {
      this.countedAtMs = stopwatchMs();
      this.count().catch((error: unknown) => {
        this.log.warn({ error }, 'Answers on time were not counted');
      });
    }
    if (!this.counted) return null;
    return this.counted.get(institution) ?? { due: 0, onTime: 0 };
  }

  /** A case that is over its day counts, answered or not; one that is not due yet counts once it is answered. */
  async count(): Promise<void> {
    const rows = await this.db.query<{ institution: string; due: string; on_time: string }[]>(
      `with opened as (
         select data ->> 'caseId' as case_id, data ->> 'institution' as institution
           from complaint_fact where what = 'opened' and at > $1
       ), answered as (
         select distinct data ->> 'caseId' as case_id from complaint_fact where what = 'answered' and data ->> 'final' = 'true'
       ), late as (
         select distinct data ->> 'caseId' as case_id
           from complaint_fact where what = 'deadline-passed' and data ->> 'kind' = 'resolution'
       )
       select institution, count(*) as due, count(*) filter (where late.case_id is null) as on_time
         from opened left join answered using (case_id) left join late using (case_id)
        where answered.case_id is not null or late.case_id is not null
        group by institution`,
      [new Date(this.clock.now().getTime() - yearMs)],
    );
    this.counted = new Map(
      rows.map(({ institution, due, on_time }) => [institution, { due: Number(due), onTime: Number(on_time) }]),
    );
  }
}
