import type { EntityManager } from 'typeorm';
import type { Complaint } from '../complaints/complaint.entity.js';
import { cases, clocks } from '../complaints/in-hand.js';
import { changeHolder } from './change-holder.js';
import type { KnownCase } from './known-case.entity.js';

/** Another institution works on the case from now on. Its clocks count against that one, also such as stopped and may go on. */
export async function moveCase(
  tx: EntityManager,
  { complaint, knownCase }: { complaint: Complaint; knownCase: KnownCase },
  to: string,
): Promise<void> {
  cases.change(tx, knownCase, { institutionCode: to, officerId: null });
  for (const clock of await clocks.of(tx, complaint.id)) {
    if (clock.caseId === knownCase.id) clocks.change(tx, clock, { institutionCode: to });
  }
  if (knownCase.role === 'lead' && !complaint.endedAt) await changeHolder(tx, complaint, to);
}
