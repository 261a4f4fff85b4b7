import type { Acting } from '../actions/acting.js';
import { tellOutcome } from '../actions/tell-outcome.js';
import type { Telling } from '../actions/telling.js';
import type { CaseChanges } from '../cases/case-changes.js';
import { Case } from '../cases/case.entity.js';
import { isOpen } from '../rules/case-lifecycle.js';

/** With the lead's case every part of the complaint ends, and in the same way. */
export async function closeParts(tell: Telling, acting: Acting, changes: CaseChanges): Promise<void> {
  const { tx, found, at } = acting;
  if (found.role !== 'lead' || found.status !== 'closed' || acting.from.status === 'closed') return;
  const parts = await tx.find(Case, {
    where: { complaintId: found.complaintId, role: 'co-owner' },
    order: { id: 'asc' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const part of parts.filter(({ status }) => isOpen(status))) {
    const its: Acting = { ...tell.in(acting, acting.complaint, part), staff: null, asked: null };
    part.step('lead-ends', 'clock', at);
    part.how = found.how;
    await changes.keep(tx, part);
    await tellOutcome(tell, { ...its, step: acting.step });
  }
}
