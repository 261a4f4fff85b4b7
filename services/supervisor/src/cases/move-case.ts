import { In, type EntityManager } from 'typeorm';
import { Clock } from '../clocks/clock.entity.js';
import type { Complaint } from '../complaints/complaint.entity.js';
import { changeHolder } from './change-holder.js';
import { KnownCase } from './known-case.entity.js';

/** Another institution works on the case from now on. Its clocks run on, and count against that one. */
export async function moveCase(
  tx: EntityManager,
  { complaint, knownCase }: { complaint: Complaint; knownCase: KnownCase },
  to: string,
): Promise<void> {
  const { id: caseId, role } = knownCase;
  await tx.update(KnownCase, { id: caseId }, { institutionCode: to, officerId: null });
  await tx.update(Clock, { caseId, state: In(['armed', 'paused', 'passed']) }, { institutionCode: to });
  if (role === 'lead' && !complaint.endedAt) await changeHolder(tx, complaint, to);
}
