import { Injectable } from '@nestjs/common';
import { maySee, type Staff } from '#libs/access';
import type { Door } from '#libs/contracts';
import { hubTimeZone, officeParts } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { institutions } from '../institutions/institutions.js';
import { placeOf } from '../institutions/place-of.js';

interface Sum {
  /** `2026-11`, by the hub's wall clock. */
  readonly month: string;
  readonly door: Door;
  /** Null: no institution had the complaint yet. */
  readonly institution: string | null;
  /** What the notifier had told. */
  readonly notices: number;
  /** What doors said by themselves, in reply. */
  readonly replies: number;
  readonly cost: number;
}
export interface CostLine extends Sum {
  readonly institutionName: string | null;
}

/** What telling citizens has cost, by month, door and institution; what surely did not leave costs nothing. */
@Injectable()
export class SumCosts {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Of this month and of those before it. What belongs to no institution yet is for administrators to see. */
  async run(staff: Staff, months: number): Promise<CostLine[]> {
    const rows = await this.db.query<Sum[]>(
      `with since as (
         select (date_trunc('month', $1::timestamptz at time zone $3) - make_interval(months => $2)) at time zone $3 as first
       ), charged as (
         select planned_at as at, door, institution_code, cost, true as is_notice
           from notice, since where cost is not null and state <> 'failed' and planned_at >= first
         union all
         select left_at, door, institution_code, cost, false from charged_reply, since where left_at >= first
       )
       select to_char(at at time zone $3, 'YYYY-MM') as month, door, institution_code as institution,
              count(*) filter (where is_notice)::int as notices, count(*) filter (where not is_notice)::int as replies,
              sum(cost)::float8 as cost
         from charged
        group by 1, 2, 3 order by 1 desc, 3 nulls last, 2`,
      [this.clock.now(), months - 1, hubTimeZone],
    );
    return this.seenBy(staff, rows);
  }

  private seenBy(staff: Staff, rows: readonly Sum[]): Promise<CostLine[]> {
    return this.db.transaction(async (tx) => {
      const codes = [...new Set(rows.flatMap(({ institution }) => institution ?? []))];
      await institutions.take(tx, [...codes, ...codes.flatMap((code) => officeParts(code)?.government ?? [])]);
      const lines: CostLine[] = [];
      for (const row of rows) {
        const place = row.institution === null ? null : await placeOf(tx, row.institution);
        if (maySee(staff, place?.path ?? '')) lines.push({ ...row, institutionName: place?.name ?? row.institution });
      }
      return lines;
    });
  }
}
