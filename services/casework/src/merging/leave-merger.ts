import { MoreThan, type EntityManager } from 'typeorm';
import type { Acting } from '../actions/acting.js';
import { tellOutcome } from '../actions/tell-outcome.js';
import type { Telling } from '../actions/telling.js';
import type { Case } from '../cases/case.entity.js';
import { Entry } from '../cases/entry.entity.js';
import { cases, complaints } from '../complaints/in-hand.js';
import { caseStatuses, isOpen, possibleStep, type OpenStatus } from '../rules/case-lifecycle.js';

/**
 * After the step `unmerge`, whoever took it: the case goes on where it stood, and both histories say that it left. What its
 * reporter wrote meanwhile is heard now: it may have answered the question that was open.
 */
export async function leaveMerger(tell: Telling, acting: Acting): Promise<void> {
  const { tx, complaint, found } = acting;
  const { mergedInto, mergedIntoCode } = found;
  const closing = await closingOf(tx, found);
  found.follow(null);
  found.standAgain(stoodBefore(found, closing));
  await tell.note(acting, 'unmerged', { why: mergedIntoCode });
  const [other] = mergedInto === null ? [] : await complaints.of(tx, mergedInto);
  const lead = other && (await cases.of(tx, other.id)).findLast(({ role }) => role === 'lead');
  if (other && lead) await tell.note(tell.in(acting, other, lead), 'left', { why: complaint.code });
  await tellOutcome(tell, acting);
  const written = closing && (await firstWrittenAfter(tx, closing));
  if (written) await hear(tell, acting, written);
}

async function hear(tell: Telling, acting: Acting, written: Entry): Promise<void> {
  const { found, at } = acting;
  found.hearCitizen(written.at);
  const step = 'citizen-writes';
  if (possibleStep(found, step, 'citizen') === null) return;
  const from = { status: found.status, institution: found.institutionCode };
  found.step(step, 'citizen', at);
  await tellOutcome(tell, { ...acting, from, step, actor: 'citizen', staff: null, asked: null });
}

const firstWrittenAfter = (tx: EntityManager, { complaintId, sequence }: Entry): Promise<Entry | null> =>
  tx.findOne(Entry, {
    where: { complaintId, kind: 'added', sequence: MoreThan(sequence ?? 0) },
    order: { sequence: 'asc' },
  });

/** The line that closed a case last. */
export const closingOf = (tx: EntityManager, { id: caseId, complaintId }: Case): Promise<Entry | null> =>
  tx.findOne(Entry, { where: { complaintId, caseId, kind: 'closed' }, order: { sequence: 'desc' } });

/** Where a case stood when it was closed; its history tells. */
export function stoodBefore({ officerId }: Case, closing: Entry | null): OpenStatus {
  const status = caseStatuses.find((one) => one === closing?.before?.['status']);
  return status && isOpen(status) ? status : officerId === null ? 'assigned' : 'in-progress';
}
