import { maySee } from '#libs/access';
import { caseMerged } from '#libs/contracts';
import type { Effect, StaffActing } from '../actions/case-effect.js';
import { tellOutcome } from '../actions/tell-outcome.js';
import { MergerNotPossible } from '../cases/case.errors.js';
import { Complaint } from '../complaints/complaint.entity.js';
import { cases, complaints } from '../complaints/in-hand.js';
import { isOpen } from '../rules/case-lifecycle.js';
import { followersOf } from './followers-of.js';
import { leaveMerger } from './leave-merger.js';
import { passOnLastWord } from './pass-on.js';

/**
 * The complaint goes on with another that says the same: its reporter becomes a follower of that one, and by way of it so do
 * its own followers. Both timelines say so, and nothing that was written is moved or lost. What was answered there already is
 * the answer here too.
 */
export const merge: Effect = async (acting, tell) => {
  const { tx, complaint, found, staff, asked, at } = acting;
  const survivor = await findSurvivor(acting);
  const { id: into, code: intoCode } = survivor.complaint;
  const followers = await followersOf(tx, complaint.id);
  found.follow(survivor.complaint);
  cases.change(tx, survivor.found, { followed: true });
  if (asked.message) await tell.write(acting, 'noted', asked.message);
  await tell.note(acting, 'merged', { why: intoCode });
  const its = { ...tell.in(acting, survivor.complaint, survivor.found), staff, asked };
  await tell.note(its, 'joined', { why: complaint.code });
  const said = { caseId: found.id, into, intoCode, officer: staff.id };
  await tell.say(acting, caseMerged, { ...said, mergedAt: at.toISOString() });
  await tellOutcome(tell, acting);
  if (hasLastWord.includes(survivor.found.status)) await passOnLastWord(tell, its, [found, ...followers]);
};

const hasLastWord: readonly string[] = ['answered', 'appealed'];

/** The merger is taken back: the complaint has its own case again, as it was, and follows nobody. */
export const unmerge: Effect = (acting, tell) => leaveMerger(tell, acting);

async function findSurvivor({ tx, complaint, staff, asked }: StaffActing) {
  const known = asked.into === null ? null : await tx.findOneBy(Complaint, { code: asked.into });
  const [other] = known ? await complaints.of(tx, known.id) : [];
  const leads = (other ? await cases.of(tx, other.id) : []).filter(({ role }) => role === 'lead');
  const found = leads.find((one) => isOpen(one.status) && maySee(staff, one.institutionPath));
  if (!other || !found || other.id === complaint.id || other.isOver) throw new MergerNotPossible(asked.into ?? '');
  return { complaint: other, found };
}
