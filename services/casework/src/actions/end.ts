import { caseChecked, caseHandedBack, casePostponed } from '#libs/contracts';
import { PostponementNotPossible, ProposalNotPossible } from '../cases/case.errors.js';
import { institutionOf } from '../institutions/institution-of.js';
import { isPossibleAt } from '../institutions/is-possible-at.js';
import { refuseWhilePartsAreOpen } from '../parts/refuse-while-open.js';
import type { Effect, StaffActing } from './case-effect.js';
import { tellOutcome } from './tell-outcome.js';

/** Bukan kewenangan: why, and whose it is. */
export const handBack: Effect = async (acting, tell) => {
  const { found, staff, asked, at } = acting;
  const { proposed } = asked;
  if (proposed) await checkProposal(acting, proposed);
  const { sealed: reason } = await tell.write(acting, 'handed-back', asked.message, { why: proposed });
  const its = { caseId: found.id, role: found.role, institution: found.assignedCode, reason, proposed };
  await tell.say(acting, caseHandedBack, { ...its, officer: staff.id, handedBackAt: at.toISOString() });
};

async function checkProposal({ tx, found, at }: StaffActing, code: string): Promise<void> {
  const proposed = code === found.assignedCode ? null : await institutionOf(tx, code);
  if (!proposed || !isPossibleAt(proposed, at)) throw new ProposalNotPossible(code);
}

const longestPostponementMs = 90 * 86_400_000;

/** With a reason that the citizen reads, and an end. It stops no clock. */
export const postpone: Effect = async (acting, tell) => {
  const { found, staff, asked, at } = acting;
  const { until } = asked;
  if (!until || until <= at || until.getTime() - at.getTime() > longestPostponementMs)
    throw new PostponementNotPossible();
  found.postponedUntil = until;
  const { entryId, sealed: reason } = await tell.write(acting, 'postponed', asked.message, {
    why: until.toISOString(),
  });
  await tell.say(acting, casePostponed, {
    ...{ caseId: found.id, role: found.role, entryId, reason, until: until.toISOString() },
    ...{ officer: staff.id, postponedAt: at.toISOString() },
  });
};

/** Put aside without an answer; the citizen is told why. With it the parts would end, so they are waited for. */
export const archive: Effect = async (acting, tell) => {
  await refuseWhilePartsAreOpen(acting.tx, acting.found);
  const { message, reason } = acting.asked;
  const written = await tell.write(acting, 'closed', message, { why: `archived: ${reason ?? ''}` });
  await tellOutcome(tell, acting, { ...written, reason });
};

/** A higher officer takes the citizen's side: the case is worked on again, with what is to be done. */
export const uphold: Effect = async (acting, tell) => {
  if (acting.asked.message) await tell.write(acting, 'noted', acting.asked.message);
  await tellOutcome(tell, acting);
};

/** A higher officer stands by the answer; the citizen is told why. A part that was asked again meanwhile is waited for. */
export const dismiss: Effect = async (acting, tell) => {
  await refuseWhilePartsAreOpen(acting.tx, acting.found);
  const written = await tell.write(acting, 'closed', acting.asked.message, { why: 'dismissed' });
  await tellOutcome(tell, acting, { ...written, reason: null });
};

/** The second look at a closed case. */
export const check: Effect = async (acting, tell) => {
  const { found, staff, asked, at } = acting;
  const { passed, message } = asked;
  const why = passed ? 'passed' : 'failed';
  if (message) await tell.write(acting, 'checked', message, { why });
  else await tell.note(acting, 'checked', { why });
  await tell.say(acting, caseChecked, { caseId: found.id, passed, officer: staff.id, checkedAt: at.toISOString() });
  if (!passed) await tellOutcome(tell, acting);
};
