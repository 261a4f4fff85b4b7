import { sendAhead } from '#libs/database';
import type { EntityManager } from 'typeorm';
import { institutionKinds } from '../overdue/institution-kinds.js';
import type { DueClock } from './due-clock.js';

/** The cases in which these clocks have passed are late from now on; the total counts against whoever leads the complaint. */
export async function markOverdue(tx: EntityManager, clocks: readonly DueClock[]): Promise<void> {
  const counting = clocks.filter(({ kind }) => institutionKinds.includes(kind));
  if (counting.length === 0) return;
  await sendAhead(
    tx,
    // Each case is looked up by itself, whatever the statistics say: most clocks know theirs, only the total has to find it.
    `update known_case set overdue_since = late.since
       from (select coalesce(clock.case_id, lead.id) as id, min(clock.due_at) as since
               from unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) as clock (complaint_id, case_id, due_at)
                    left join lateral (
                         select id from known_case
                          where clock.case_id is null and complaint_id = clock.complaint_id
                            and ended_at is null and role = 'lead' offset 0) as lead on true
              group by 1) as late
      where known_case.id = late.id and known_case.ended_at is null and known_case.role = 'lead'
        and (known_case.overdue_since is null or known_case.overdue_since > late.since)`,
    [
      counting.map(({ complaintId }) => complaintId),
      counting.map(({ caseId }) => caseId),
      counting.map(({ dueAt }) => dueAt),
    ],
  );
}
