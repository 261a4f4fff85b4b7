import { Injectable } from '@nestjs/common';
import type { ComplaintClass } from '#libs/contracts';
import { hubTimeZone, localDateOf } from '#libs/domain';
import { Clock as Time } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { readCursor, writeCursor } from '../overdue/cursor.js';
import { firstDayOfWeeks } from '../rules/first-day-of-weeks.js';
import { firstOfInstitutions } from '../directory/first-of-institutions.js';
import { rowsBehind, type Behind } from './figures.js';
import type { WatchedPart } from './watched-part.js';

export interface CaseBehind {
  readonly caseId: string;
  readonly code: string | null;
  readonly institution: string;
  /** By whose wall clock it works. */
  readonly timeZone: string;
  readonly class: ComplaintClass;
  readonly at: string;
  /** Of an answer whether it was in time, of a rating its score, of a bounce the name of where to; else ''. */
  readonly detail: string;
  /** Of a stage that it ended: the working minutes it took. */
  readonly minutes: number | null;
}

type Row = Omit<CaseBehind, 'at'> & { readonly at: Date };

export interface PageBehind {
  readonly items: CaseBehind[];
  readonly next: string | null;
  /** How many there are, up to `mostCounted`; only of the first page. */
  readonly total: number | null;
}

/** Beyond this many nobody counts. */
export const mostCounted = 10_000;

/** The cases behind a figure of the monitor, page by page. */
@Injectable()
export class ListCasesBehind {
  constructor(
    private readonly db: DataSource,
    private readonly time: Time,
  ) {}

  async run(
    behind: Behind,
    part: WatchedPart,
    { weeks, after, limit }: { weeks: number; after?: string | undefined; limit: number },
  ): Promise<PageBehind> {
    const rows = await this.page(behind, part, { weeks, after, limit });
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.map((row) => ({ ...row, at: row.at.toISOString() })),
      next: last ? writeCursor(last.at, last.caseId) : null,
      total: after === undefined ? await this.count(behind, part, weeks) : null,
    };
  }

  async count(behind: Behind, { path }: WatchedPart, weeks: number): Promise<number> {
    const { source, places, rows, parameters, given } = rowsBehind(behind, path, this.days(weeks));
    const [row] = await this.db.query<{ total: number }[]>(
      `select count(*)::int as total from (
         select from institution as place cross join lateral (select from ${source.table} where ${rows}) as found
          where ${places} limit ${given(mostCounted)}) as counted`,
      parameters,
    );
    return row?.total ?? 0;
  }

  private async page(
    behind: Behind,
    { path }: WatchedPart,
    { weeks, after, limit }: { weeks: number; after: string | undefined; limit: number },
  ): Promise<Row[]> {
    const { source, places, rows, parameters, given } = rowsBehind(behind, path, this.days(weeks));
    const { table, caseId, at, direction } = source;
    const from = after === undefined ? null : readCursor(after);
    const beyond = direction === 'asc' ? '>' : '<';
    const rest = from
      ? ` and (${at}, ${caseId}) ${beyond} (${given(from.dueAt)}::timestamptz, ${given(from.id)}::uuid)`
      : '';
    const most = given(limit + 1);
    const own = table === 'case_step' ? 'detail, minutes' : `'' as detail, null::int as minutes`;
    const found = firstOfInstitutions({
      ...{ table, rows: `${rows}${rest}`, places, most, order: { at, id: caseId, direction } },
      columns: `${caseId} as case_id, complaint_id, class, ${at} as at, ${own}`,
    });
    return this.db.query<Row[]>(
      `select found.case_id as "caseId", complaint.code, found.place_name as institution, found.place_time_zone as "timeZone",
              found.class, found.at, coalesce(target.name, found.detail) as detail, found.minutes
         from (select * from (${found}) as found order by at ${direction}, case_id ${direction} limit ${most}) as found
              join complaint on complaint.id = found.complaint_id
              left join institution as target on target.code = found.detail
        order by found.at ${direction}, found.case_id ${direction}`,
      parameters,
    );
  }

  private days(weeks: number) {
    const now = this.time.now();
    const today = localDateOf(now, hubTimeZone);
    return { now, today, since: firstDayOfWeeks(today, weeks) };
  }
}
