import type { EntityManager } from 'typeorm';
import { institutionKinds } from '../overdue/institution-kinds.js';
import type { DueClock } from './due-clock.js';

/** The cases in which these clocks have passed are late from now on; the total counts against whoever leads the complaint. */
export async function markOverdue(tx: EntityManager, clocks: readonly DueClock[]): Promise<void> {
  const counting = clocks.filter(({ kind }) => institutionKinds.includes(kind));
  if (counting.length === 0) return;
  await tx.query(
    `update known_case set overdue_since = late.since
       from (select lead.id, min(clock.due_at) as since
               from unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) as clock (complaint_id, case_id, due_at)
                    join known_case as lead on lead.complaint_id = clock.complaint_id
              where lead.ended_at is null and lead.role = 'lead' and lead.id = coalesce(clock.case_id, lead.id)
              group by lead.id) as late
      where known_case.id = late.id and (known_case.overdue_since is null or known_case.overdue_since > late.since)`,
    [
      counting.map(({ complaintId }) => complaintId),
      counting.map(({ caseId }) => caseId),
      counting.map(({ dueAt }) => dueAt),
    ],
  );
}
