import { Injectable } from '@nestjs/common';
import { scopeOf, type Staff } from '#libs/access';
import { Clock as Time } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { levelsOf } from '../tallies/levels-of.js';

export interface InstitutionCount {
  readonly code: string;
  readonly name: string;
  readonly timeZone: string;
  /** Complaints it holds. */
  readonly open: number;
  /** Of these, such as it is not late with, but whose reminder has come. */
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
      // What is due soon changes with every minute, so that no sum can be kept of it: it is the beginning of an index.
      `select place.code, place.name, place.time_zone as "timeZone", held.open::int, held.overdue::int,
              soon.count::int as "dueSoon", oldest.overdue_since as "oldestDueAt"
         from (select institution_code, coalesce(sum(amount) filter (where measure = 'open-since'), 0) as open,
                      coalesce(sum(amount) filter (where measure = 'overdue-since'), 0) as overdue
                 from (${levelsOf(['open-since', 'overdue-since'])}) as level group by institution_code) as held
              join institution as place on place.code = held.institution_code
              cross join lateral (
                   select count(distinct complaint_id) as count from clock
                    where institution_code = place.code and state = 'armed'
                      and kind in ('first-follow-up', 'resolution', 'total') and soon_at(remind_at, due_at) <= $2
                      and not exists (select from known_case
                                       where known_case.complaint_id = clock.complaint_id and ended_at is null
                                         and overdue_since is not null)) as soon
              left join lateral (
                   select overdue_since from known_case
                    where institution_code = place.code and ended_at is null and overdue_since is not null
                    order by overdue_since limit 1) as oldest on held.overdue > 0
        where place.path ^@ $1 and held.open > 0
        order by held.overdue desc, "dueSoon" desc, held.open desc, place.name`,
      [scopeOf(staff), this.time.now()],
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
