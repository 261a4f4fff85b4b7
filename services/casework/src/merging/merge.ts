import { maySee } from '#libs/access';
import { caseMerged } from '#libs/contracts';
import type { Effect, StaffActing } from '../actions/case-effect.js';
import { tellOutcome } from '../actions/tell-outcome.js';
import { Case } from '../cases/case.entity.js';
import { MergerNotPossible } from '../cases/case.errors.js';
import { Complaint } from '../complaints/complaint.entity.js';
import { isOpen } from '../rules/case-lifecycle.js';

/**
 * The complaint goes on with another that says the same: its reporter becomes a follower of that one, and so do its own
 * followers. Both timelines say so, and nothing that was written is moved or lost.
 */
export const merge: Effect = async (acting, tell) => {
  const { tx, complaint, found, staff, asked, at } = acting;
  const survivor = await findSurvivor(acting);
  const { id: into, code: intoCode } = survivor.complaint;
  Object.assign(found, { mergedInto: into, mergedIntoCode: intoCode });
  await tx.update(Case, { mergedInto: complaint.id }, { mergedInto: into, mergedIntoCode: intoCode });
  if (asked.message) await tell.write(acting, 'noted', asked.message);
  await tell.note(acting, 'merged', { why: intoCode });
  await tell.note(tell.in(acting, survivor.complaint, survivor.found), 'joined', { why: complaint.code });
  const said = { caseId: found.id, into, intoCode, officer: staff.id };
  await tell.say(acting, caseMerged, { ...said, mergedAt: at.toISOString() });
  await tellOutcome(tell, acting);
};

/** The merger is taken back: the complaint has its own case again, as it was, and follows nobody. */
export const unmerge: Effect = async (acting, tell) => {
  const { tx, complaint, found } = acting;
  const other = found.mergedInto && (await tx.findOneBy(Complaint, { id: found.mergedInto }));
  const lead = other && (await tx.findOneBy(Case, { complaintId: other.id, role: 'lead' }));
  await tell.note(acting, 'unmerged', { why: found.mergedIntoCode });
  if (other && lead) await tell.note(tell.in(acting, other, lead), 'left', { why: complaint.code });
  Object.assign(found, { mergedInto: null, mergedIntoCode: null });
  await tellOutcome(tell, acting);
};

async function findSurvivor({ tx, complaint, staff, asked }: StaffActing) {
  const other = asked.into === null ? null : await tx.findOneBy(Complaint, { code: asked.into });
  const leads = other && (await tx.findBy(Case, { complaintId: other.id, role: 'lead' }));
  const found = leads?.find((one) => isOpen(one.status) && maySee(staff, one.institutionPath));
  if (!other || !found || other.id === complaint.id || other.isOver) throw new MergerNotPossible(asked.into ?? '');
  return { complaint: other, found };
}
