import { Injectable } from '@nestjs/common';
import { maySee, type Staff } from '#libs/access';
import type { DeadlineKind } from '#libs/contracts';
import { localDateOf, workingDaysBetween, type LocalDate } from '#libs/domain';
import { Clock as Time } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { Institution } from '../directory/institution.entity.js';
import { Rulebooks } from '../directory/rulebooks.js';
import { readCursor, writeCursor } from './cursor.js';
import { institutionKinds } from './institution-kinds.js';
import { InstitutionNotFound } from './overdue.errors.js';

export interface OverdueItem {
  readonly complaintId: string;
  readonly caseId: string | null;
  readonly kind: DeadlineKind;
  readonly dueAt: string;
  readonly dueOn: LocalDate;
  /** In which that day is a day. */
  readonly timeZone: string;
  readonly workingDaysLate: number;
}

interface Row {
  readonly id: string;
  readonly complaintId: string;
  readonly caseId: string | null;
  readonly kind: DeadlineKind;
  readonly dueAt: Date;
  readonly dueOn: LocalDate;
  readonly timeZone: string;
}

/** What one institution is late with, the longest first. */
@Injectable()
export class ListOverdue {
  constructor(
    private readonly db: DataSource,
    private readonly time: Time,
    private readonly rulebooks: Rulebooks,
  ) {}

  async run(
    staff: Staff,
    code: string,
    { after, limit }: { after?: string | undefined; limit: number },
  ): Promise<{ items: OverdueItem[]; next: string | null }> {
    const institution = await this.db.manager.findOneBy(Institution, { code });
    if (!institution || !maySee(staff, institution.path)) throw new InstitutionNotFound(code);

    const from = after === undefined ? { dueAt: '-infinity', id: null } : readCursor(after);
    const rows = await this.db.query<Row[]>(
      `select id, complaint_id as "complaintId", coalesce(case_id, (
                select known_case.id from known_case
                 where known_case.complaint_id = clock.complaint_id and known_case.institution_code = $1
                 order by opened_at desc limit 1)) as "caseId",
              kind, due_at as "dueAt", due_on::text as "dueOn", time_zone as "timeZone"
         from clock
        where state = 'passed' and institution_code = $1 and kind = any($2)
          and (due_at > $3 or (due_at = $3 and id > $4))
        order by due_at, id limit $5`,
      [code, institutionKinds, from.dueAt, from.id, limit + 1],
    );
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return { items: await this.withDaysLate(shown), next: last ? writeCursor(last.dueAt, last.id) : null };
  }

  private async withDaysLate(rows: readonly Row[]): Promise<OverdueItem[]> {
    if (rows.length === 0) return [];
    const { calendar } = await this.rulebooks.current(this.db.manager);
    const now = this.time.now();
    return rows.map(({ complaintId, caseId, kind, dueAt, dueOn, timeZone }) => ({
      ...{ complaintId, caseId, kind, dueAt: dueAt.toISOString(), dueOn, timeZone },
      workingDaysLate: Math.max(0, workingDaysBetween(dueOn, localDateOf(now, timeZone), calendar)),
    }));
  }
}
