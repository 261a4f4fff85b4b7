import { caseAccepted, caseClassified, caseEntrusted, caseTaken } from '#libs/contracts';
import { maySee } from '#libs/access';
import { TooManyLabels } from '../cases/case.errors.js';
import { marked, mostLabels } from '../rules/marks.js';
import type { Effect, StaffActing } from './case-effect.js';
import { findColleague } from './find-colleague.js';
import { reclassify } from './reclassify.js';
import { tellOutcome } from './tell-outcome.js';
import type { Telling } from './telling.js';

/**
 * Colleagues may go on with it; it stays with who took it. Where nobody has verified it, who takes it may decide of what the
 * catalogue holds confidential; nothing said leaves that undecided, and the mark stands.
 */
export const take: Effect = async (acting, tell) => {
  const { complaint, found, staff, asked, at } = acting;
  Object.assign(found, { officerId: staff.id, officerName: staff.name });
  await sayClass({ ...acting, asked: { ...asked, class: null } }, tell);
  const { status, institutionCode: institution } = found;
  const decided = asked.confidential === null ? {} : { confidential: complaint.confidential };
  await tell.note(acting, 'taken', { after: { status, institution, ...decided } });
  await tell.say(acting, caseTaken, { caseId: found.id, officer: staff.id, ...decided, takenAt: at.toISOString() });
};

/** The institution says that it is theirs, and of which class. */
export const verify: Effect = async (acting, tell) => {
  const { found, staff, asked, at } = acting;
  await sayClass(acting, tell);
  await tell.note(acting, 'accepted', { why: asked.class ?? found.class });
  const its = { caseId: found.id, class: found.class, officer: staff.id };
  await tell.say(acting, caseAccepted, { ...its, acceptedAt: at.toISOString() });
};

export const classify: Effect = async (acting, tell) => {
  await sayClass(acting, tell);
};

async function sayClass(acting: StaffActing, tell: Telling): Promise<void> {
  const { found, staff, at } = acting;
  const change = await reclassify(acting);
  if (!change) return;
  const { from, confidential } = change;
  await tell.note(acting, 'classified', {
    why: found.class,
    before: { class: from },
    after: { class: found.class, confidential },
  });
  const its = { caseId: found.id, from, to: found.class, confidential, officer: staff.id };
  await tell.say(acting, caseClassified, { ...its, classifiedAt: at.toISOString() });
}

/** A colleague who may see the case handles it from now on. */
export const entrust: Effect = async (acting, tell) => {
  const { tx, found, staff, asked, at } = acting;
  const colleague = await findColleague(tx, asked.colleague, (one) => maySee(one, found.institutionPath));
  Object.assign(found, { officerId: colleague.id, officerName: colleague.name });
  await tell.note(acting, 'entrusted', { why: colleague.name });
  const its = { caseId: found.id, officer: colleague.id, by: staff.id };
  await tell.say(acting, caseEntrusted, { ...its, entrustedAt: at.toISOString() });
};

/** For those who work on the complaint; the citizen never reads it. */
export const note: Effect = async (acting, tell) => {
  await tell.write(acting, 'noted', acting.asked.message);
};

/** How the office sorts its work. The words of labels are sealed like everything that is written about a complaint. */
export const mark: Effect = async (acting, tell) => {
  const { found, asked } = acting;
  const { after, come, gone, isPriorityNew } = marked(found, asked.marks);
  if (after.labels.length > mostLabels) throw new TooManyLabels();
  Object.assign(found, after);
  const more = isPriorityNew ? { why: after.priority } : {};
  const words = [...come.map((label) => `+ ${label}`), ...gone.map((label) => `− ${label}`)];
  if (words.length > 0) await tell.write(acting, 'marked', words.join(', '), more);
  else if (isPriorityNew) await tell.note(acting, 'marked', more);
};

export const resume: Effect = async (acting, tell) => {
  await tell.note(acting, 'resumed', { why: 'taken-up-again' });
  await tellOutcome(tell, acting);
};
