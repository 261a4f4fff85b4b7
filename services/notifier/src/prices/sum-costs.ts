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
  readonly notices: number;
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
      `select to_char(planned_at at time zone $3, 'YYYY-MM') as month, door, institution_code as institution,
              count(*)::int as notices, sum(cost)::float8 as cost
         from notice
        where cost is not null and state <> 'failed'
          and planned_at >= (date_trunc('month', $1::timestamptz at time zone $3) - make_interval(months => $2)) at time zone $3
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
