import type { EntityManager } from 'typeorm';
import { institutionKinds } from '../overdue/institution-kinds.js';
import type { DueClock } from './due-clock.js';

/** The cases in which these clocks have passed are late from now on; the total counts against whoever leads the complaint. */
export async function markOverdue(tx: EntityManager, clocks: readonly DueClock[]): Promise<void> {
  const counting = clocks.filter(({ kind }) => institutionKinds.includes(kind));
  if (counting.length === 0) return;
  await tx.query(
    `update known_case set overdue_since = clock.due_at
       from unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) as clock (complaint_id, case_id, due_at)
      where known_case.complaint_id = clock.complaint_id and known_case.overdue_since is null
        and known_case.ended_at is null and known_case.role = 'lead'
        and known_case.id = coalesce(clock.case_id, known_case.id)`,
    [
      counting.map(({ complaintId }) => complaintId),
      counting.map(({ caseId }) => caseId),
      counting.map(({ dueAt }) => dueAt),
    ],
  );
}
