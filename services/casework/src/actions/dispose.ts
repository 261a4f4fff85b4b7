import { caseDisposed } from '#libs/contracts';
import { scopeOf } from '#libs/access';
import { institutionOf } from '../institutions/institution-of.js';
import type { Institution } from '../institutions/institution.entity.js';
import { isPossibleAt } from '../institutions/is-possible-at.js';
import { DispositionNotPossible } from '../cases/case.errors.js';
import { directionOf } from '../rules/disposition.js';
import type { Effect, StaffActing } from './case-effect.js';
import { tellOutcome } from './tell-outcome.js';
import type { Telling } from './telling.js';

/** Disposisi: to a unit below, or across by whoever stands above both. */
export const dispose: Effect = async (acting, tell) => {
  const { tx, found, staff, actor, asked, at } = acting;
  const to = asked.to === null ? null : await institutionOf(tx, asked.to);
  const direction =
    to && isPossibleAt(to, at)
      ? directionOf(actor, scopeOf(staff), { from: found.institutionPath, to: to.path })
      : null;
  if (!to || !direction) throw new DispositionNotPossible(asked.to ?? '');
  if (direction === 'down') found.cameFrom = [...found.cameFrom, found.institutionCode];
  await move(acting, tell, { to, direction });
};

/** A unit gives it back to where it came down from; the institution that was chosen hands back to the router instead. */
export const sendUp: Effect = async (acting, tell) => {
  const { tx, found } = acting;
  const code = found.cameFrom.at(-1) ?? found.assignedCode;
  const to = await institutionOf(tx, code);
  if (!to) throw new DispositionNotPossible(code);
  found.cameFrom = found.cameFrom.slice(0, -1);
  await move(acting, tell, { to, direction: 'up' });
};

async function move(
  acting: StaffActing,
  tell: Telling,
  { to, direction }: { to: Institution; direction: 'down' | 'across' | 'up' },
): Promise<void> {
  const { found, staff, asked, at, from } = acting;
  // Before it goes: what the case is in the end, whoever hears it hears last.
  await tellOutcome(tell, acting);
  found.moveTo(to);
  const kind = direction === 'up' ? 'sent-up' : 'disposed';
  const written = asked.message ? await tell.write(acting, kind, asked.message, { why: to.name }) : null;
  const entryId = written?.entryId ?? (await tell.note(acting, kind, { why: to.name })).id;
  await tell.say(acting, caseDisposed, {
    ...{ caseId: found.id, entryId, from: from.institution, to: to.code, toName: to.name, direction },
    ...{ reason: written?.sealed ?? null, officer: staff.id, disposedAt: at.toISOString() },
  });
}
