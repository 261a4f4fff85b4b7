import { Injectable } from '@nestjs/common';
import { scopeOf, type Staff } from '#libs/access';
import { Clock as Time } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { institutionKinds } from './institution-kinds.js';

export interface InstitutionCount {
  readonly code: string;
  readonly name: string;
  readonly timeZone: string;
  /** Complaints it holds. */
  readonly open: number;
  /** Of these, such as nobody is late with, but whose reminder has come. */
  readonly dueSoon: number;
  /** Of these, such as it is late with. */
  readonly overdue: number;
  readonly oldestDueAt: string | null;
}

export interface OverdueCounts {
  readonly institutions: InstitutionCount[];
  /** Complaints that nobody owns, and how many of them longer than they may. */
  readonly triage: { readonly open: number; readonly overdue: number };
}

/** How every institution in somebody's scope stands with its deadlines; the worst first. */
@Injectable()
export class CountOverdue {
  constructor(
    private readonly db: DataSource,
    private readonly time: Time,
  ) {}

  async run(staff: Staff): Promise<OverdueCounts> {
    const rows = await this.db.query<(Omit<InstitutionCount, 'oldestDueAt'> & { oldestDueAt: Date | null })[]>(
      `select institution.code, institution.name, institution.time_zone as "timeZone", held.*
         from institution cross join lateral (
              select count(*)::int as open,
                     (count(*) filter (where due_soon and not overdue))::int as "dueSoon",
                     (count(*) filter (where overdue))::int as overdue, min(oldest) as "oldestDueAt"
                from (select bool_or(state = 'passed' and kind = any($3)) as overdue,
                             bool_or(state = 'armed' and kind = any($3)
                                     and (remind_at <= $2 or due_at <= $2::timestamptz + interval '1 day')) as due_soon,
                             min(due_at) filter (where state = 'passed' and kind = any($3)) as oldest
                        from clock
                       where state in ('armed', 'paused', 'passed') and institution_code = institution.code
                       group by complaint_id) as complaint) as held
        where institution.path ^@ $1 and held.open > 0
        order by held.overdue desc, held."dueSoon" desc, held.open desc, institution.name`,
      [scopeOf(staff), this.time.now(), institutionKinds],
    );
    const institutions = rows.map((row) => ({ ...row, oldestDueAt: row.oldestDueAt?.toISOString() ?? null }));
    return { institutions, triage: await this.triage() };
  }

  private async triage(): Promise<OverdueCounts['triage']> {
    const [row] = await this.db.query<OverdueCounts['triage'][]>(
      `select count(*)::int as open, (count(*) filter (where state = 'passed'))::int as overdue
         from clock where kind = 'triage' and state in ('armed', 'passed')`,
    );
    return row ?? { open: 0, overdue: 0 };
  }
}
