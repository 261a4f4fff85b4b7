import type { EntityManager } from 'typeorm';
import { cases, clocks } from '../complaints/in-hand.js';
import { institutionKinds } from '../overdue/institution-kinds.js';

/**
 * After clocks of a complaint were turned: who leads it is late with it since the first of the clocks that it answers for and
 * that have passed, also if that was while somebody else held the complaint.
 */
export async function weighOverdue(tx: EntityManager, complaintId: string): Promise<void> {
  const passed = (await clocks.of(tx, complaintId)).filter(
    ({ state, kind }) => state === 'passed' && institutionKinds.includes(kind),
  );
  for (const its of await cases.of(tx, complaintId)) {
    if (its.role !== 'lead' || its.endedAt) continue;
    const [overdueSince = null] = passed
      .filter(({ caseId, institutionCode }) =>
        caseId === null ? institutionCode === its.institutionCode : caseId === its.id,
      )
      .map(({ dueAt }) => dueAt)
      .sort((one, other) => one.getTime() - other.getTime());
    if (overdueSince?.getTime() !== its.overdueSince?.getTime()) cases.change(tx, its, { overdueSince });
  }
}
