import { Injectable } from '@nestjs/common';
import { addCalendarDays, hubTimeZone, localDateOf } from '#libs/domain';
import { Clock as Time } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { readCursor, writeCursor } from '../overdue/cursor.js';
import type { WatchedPart } from './watched-part.js';

/** Read a row as: behind the figure `reopened` stand the cases with this instant, which also orders them, latest first. */
const figures = {
  open: { at: 'known_case.opened_at', which: 'known_case.ended_at is null' },
  overdue: { at: 'known_case.overdue_since', which: 'known_case.ended_at is null' },
  opened: { at: 'known_case.opened_at', which: 'known_case.opened_at >= $4' },
  answered: { at: 'known_case.answered_at', which: 'known_case.answered_at >= $4' },
  late: { at: 'known_case.answered_at', which: 'known_case.late and known_case.answered_at >= $4' },
  'handed-back': { at: 'known_case.handed_back_at', which: 'known_case.handed_back_at >= $4' },
  reopened: { at: 'known_case.reopened_at', which: 'known_case.reopened_at >= $4' },
  rated: { at: 'known_case.rated_at', which: 'known_case.rated_at >= $4' },
  discontent: { at: 'known_case.rated_at', which: 'known_case.score < 3 and known_case.rated_at >= $4' },
} as const;

export type Figure = keyof typeof figures;
export const figureNames = Object.keys(figures) as Figure[];

export interface CaseBehind {
  readonly caseId: string;
  readonly code: string | null;
  readonly institution: string;
  readonly class: string;
  readonly at: string;
  readonly score: number | null;
}

type Row = Omit<CaseBehind, 'at'> & { readonly at: Date };

/** The cases behind a figure of the monitor, page by page. */
@Injectable()
export class ListCasesBehind {
  constructor(
    private readonly db: DataSource,
    private readonly time: Time,
  ) {}

  async run(
    figure: Figure,
    { path }: WatchedPart,
    { weeks, after, limit }: { weeks: number; after?: string | undefined; limit: number },
  ): Promise<{ items: CaseBehind[]; next: string | null }> {
    const { at, which } = figures[figure];
    const from = after === undefined ? { dueAt: 'infinity', id: null } : readCursor(after);
    const since = addCalendarDays(localDateOf(this.time.now(), hubTimeZone), -7 * weeks);
    const rows = await this.db.query<Row[]>(
      `select known_case.id as "caseId", complaint.code, institution.name as institution, known_case.class, ${at} as at,
              known_case.score
         from known_case join institution on institution.code = known_case.institution_code
              join complaint on complaint.id = known_case.complaint_id
        where institution.path ^@ $1 and known_case.role = 'lead' and ${at} is not null and ${which}
          and (${at} < $2 or (${at} = $2 and known_case.id < $3)) and $4::date is not null
        order by ${at} desc, known_case.id desc limit $5`,
      [path, from.dueAt, from.id, since, limit + 1],
    );
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.map((row) => ({ ...row, at: row.at.toISOString() })),
      next: last ? writeCursor(last.at, last.caseId) : null,
    };
  }
}
