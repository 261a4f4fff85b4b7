import { caseAppealed, caseClosed, caseReopened, caseResumed, type CaseClosed } from '#libs/contracts';
import { isOpen } from '../rules/case-lifecycle.js';
import { howClosed, resumedBecause, whyReopened } from '../rules/said-of-step.js';
import type { Acting } from './acting.js';
import type { Telling, Written } from './telling.js';

/** What a step has brought about for the case, whoever took it: it is resumed, reopened, appealed against or closed. */
export async function tellOutcome(
  tell: Telling,
  acting: Acting,
  told?: Written & { reason: NonNullable<CaseClosed['data']['told']>['reason'] },
): Promise<void> {
  const { found, from, step, at, door } = acting;
  const [caseId, now] = [found.id, at.toISOString()];
  const because = resumedBecause(from.status, step);
  if (because) {
    if (!acting.staff) await tell.note(acting, 'resumed', { why: because });
    await tell.say(acting, caseResumed, { caseId, because, resumedAt: now });
  }
  const reopened = whyReopened(from.status, step);
  if (reopened) {
    await tell.note(acting, 'reopened', { why: reopened });
    const state = isOpen(found.status) ? found.status : 'in-progress';
    await tell.say(acting, caseReopened, { caseId, role: found.role, because: reopened, state, reopenedAt: now });
  }
  if (step === 'citizen-appeals') {
    await tell.note(acting, 'appealed');
    await tell.say(acting, caseAppealed, { caseId, appealedAt: now });
  }
  const how = howClosed(step);
  if (!how) return;
  if (!told) await tell.note(acting, 'closed', { why: how });
  const said = told && { told: { entryId: told.entryId, text: told.sealed, reason: told.reason } };
  await tell.say(acting, caseClosed, {
    caseId,
    role: found.role,
    how,
    closedAt: now,
    ...said,
    ...(door && { atDoor: door }),
  });
}
