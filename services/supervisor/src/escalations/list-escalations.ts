import { Injectable } from '@nestjs/common';
import { scopeOf, type Staff } from '#libs/access';
import type { DeadlineKind, EscalationRung, Liaison } from '#libs/contracts';
import { localDateOf, workingDaysBetween, type LocalDate } from '#libs/domain';
import { Clock as Time } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { Rulebooks } from '../directory/rulebooks.js';
import { readCursor, writeCursor } from '../overdue/cursor.js';
import { countEscalations } from './count-escalations.js';
import { lateRows, type QueueFilter } from './late-rows.js';

export interface Escalated {
  readonly clockId: string;
  readonly complaintId: string;
  readonly code: string | null;
  readonly caseId: string | null;
  readonly kind: DeadlineKind;
  /** Who holds it, and whom to reach there; null: nobody. */
  readonly holder: { readonly code: string; readonly name: string; readonly liaison: Liaison | null } | null;
  readonly dueOn: LocalDate;
  readonly timeZone: string;
  readonly workingDaysLate: number;
  /** The rung it stands on and since when; null below the first. */
  readonly rung: { readonly name: EscalationRung; readonly since: string } | null;
  /** Which rung is next and when; null at the top. */
  readonly next: { readonly name: EscalationRung; readonly at: string } | null;
}

interface Row extends Omit<Escalated, 'holder' | 'rung' | 'next' | 'workingDaysLate'> {
  readonly dueAt: Date;
  readonly holderCode: string | null;
  readonly holderName: string | null;
  readonly liaison: Liaison | null;
  readonly rung: EscalationRung | null;
  readonly since: Date | null;
  readonly nextRung: EscalationRung | null;
  readonly nextAt: Date | null;
}

/** Who looks, or for whom it is looked. */
type Watcher = Pick<Staff, 'role' | 'path'>;

/** What is late, on which rung of the ladder, since when, and what happens next; the longest late first. */
@Injectable()
export class ListEscalations {
  constructor(
    private readonly db: DataSource,
    private readonly time: Time,
    private readonly rulebooks: Rulebooks,
  ) {}

  async run(
    staff: Watcher,
    filter: QueueFilter,
    { after, limit }: { after?: string | undefined; limit: number },
  ): Promise<{ items: Escalated[]; next: string | null; counts: Record<string, number> | null }> {
    const parameters: unknown[] = [];
    const given = (value: unknown) => `$${parameters.push(value)}`;
    const from = after === undefined ? null : readCursor(after);
    const beyond = from ? ` and (due_at, id) > (${given(from.dueAt)}::timestamptz, ${given(from.id)}::uuid)` : '';
    const most = given(limit + 1);
    const [path, { within }] = [scopeOf(staff), filter];
    const late = lateRows({ path, ...whatOf(staff, filter) }, given, { beyond, most });
    const rows = await this.db.query<Row[]>(
      `select late.id as "clockId", late.complaint_id as "complaintId", complaint.code, late.kind,
              coalesce(late.case_id, held.id) as "caseId", late.institution_code as "holderCode", late.place_name as "holderName", place.liaison,
              late.due_at as "dueAt", late.due_on::text as "dueOn", late.time_zone as "timeZone", nullif(late.rung, 'none') as rung,
              escalation.escalated_at as since, late.ladder -> late.climbed ->> 'rung' as "nextRung",
              late.escalate_at as "nextAt"
         from (select * from (${late}) as late order by due_at, id limit ${most}) as late
              join complaint on complaint.id = late.complaint_id
              left join institution as place on place.code = late.institution_code
              left join escalation on escalation.clock_id = late.id and escalation.rung = late.rung
              left join lateral (
                   select id from known_case where complaint_id = late.complaint_id
                      and institution_code = late.institution_code order by opened_at desc limit 1) as held on true
        order by late.due_at, late.id`,
      parameters,
    );
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: await this.presented(shown),
      next: last ? writeCursor(last.dueAt, last.clockId) : null,
      // Whatever rung is looked at, each shows how many stand on it.
      counts: after === undefined ? await countEscalations(this.db, { path, ...whatOf(staff, { within }) }) : null,
    };
  }

  private async presented(rows: readonly Row[]): Promise<Escalated[]> {
    if (rows.length === 0) return [];
    const { calendar } = await this.rulebooks.current(this.db.manager);
    const now = this.time.now();
    return rows.map(({ holderCode, holderName, liaison, rung, since, nextRung, nextAt, dueAt: _, ...row }) => ({
      ...row,
      holder: holderCode === null ? null : { code: holderCode, name: holderName ?? holderCode, liaison },
      workingDaysLate: Math.max(0, workingDaysBetween(row.dueOn, localDateOf(now, row.timeZone), calendar)),
      rung: rung && since ? { name: rung, since: since.toISOString() } : null,
      next: nextRung && nextAt ? { name: nextRung, at: nextAt.toISOString() } : null,
    }));
  }
}

/** What nobody owns is the hub's own debt: its coordinators see it, institutions do not. */
function whatOf({ role }: Watcher, { within, rung, unowned }: QueueFilter) {
  const seesUnowned = role !== 'officer' && within === undefined;
  return { within, rung, owned: unowned !== true, unowned: seesUnowned && unowned !== false };
}
