import type { Acting } from '../actions/acting.js';
import { tellOutcome } from '../actions/tell-outcome.js';
import type { Telling } from '../actions/telling.js';
import type { CaseChanges } from '../cases/case-changes.js';
import { cases } from '../complaints/in-hand.js';
import { isOpen } from '../rules/case-lifecycle.js';

/** With the lead's case every part of the complaint ends, and in the same way. */
export async function closeParts(tell: Telling, acting: Acting, changes: CaseChanges): Promise<void> {
  const { tx, found, at } = acting;
  if (found.role !== 'lead' || found.status !== 'closed' || acting.from.status === 'closed') return;
  const all = await cases.of(tx, found.complaintId);
  for (const part of all.filter(({ role, status }) => role === 'co-owner' && isOpen(status))) {
    const its: Acting = { ...tell.in(acting, acting.complaint, part), staff: null, asked: null };
    part.step('lead-ends', 'clock', at);
    part.how = found.how;
    changes.keep(tx, part);
    await tellOutcome(tell, { ...its, step: acting.step });
  }
}
