import type { EntityManager } from 'typeorm';
import type { Acting } from '../actions/acting.js';
import { tellOutcome } from '../actions/tell-outcome.js';
import type { Telling } from '../actions/telling.js';
import type { Case } from '../cases/case.entity.js';
import { Entry } from '../cases/entry.entity.js';
import { cases, complaints } from '../complaints/in-hand.js';
import { caseStatuses, isOpen, type OpenStatus } from '../rules/case-lifecycle.js';

/** After the step `unmerge`, whoever took it: the case goes on where it stood, and both histories say that it left. */
export async function leaveMerger(tell: Telling, acting: Acting): Promise<void> {
  const { tx, complaint, found } = acting;
  const { mergedInto, mergedIntoCode } = found;
  found.follow(null);
  found.standAgain(await stoodBefore(tx, found));
  await tell.note(acting, 'unmerged', { why: mergedIntoCode });
  const [other] = mergedInto === null ? [] : await complaints.of(tx, mergedInto);
  const lead = other && (await cases.of(tx, other.id)).findLast(({ role }) => role === 'lead');
  if (other && lead) await tell.note(tell.in(acting, other, lead), 'left', { why: complaint.code });
  await tellOutcome(tell, acting);
}

/** Where a case stood when it was closed; its history tells. */
export async function stoodBefore(tx: EntityManager, { id, complaintId, officerId }: Case): Promise<OpenStatus> {
  const closing = { complaintId, caseId: id, kind: 'closed' } as const;
  const last = await tx.findOne(Entry, { where: closing, order: { sequence: 'desc' } });
  const status = caseStatuses.find((one) => one === last?.before?.['status']);
  return status && isOpen(status) ? status : officerId === null ? 'assigned' : 'in-progress';
}
