import type { Acting } from '../actions/acting.js';
import { tellOutcome } from '../actions/tell-outcome.js';
import type { Telling } from '../actions/telling.js';
import type { CaseChanges } from '../cases/case-changes.js';
import { cases } from '../complaints/in-hand.js';
import { closingOf, stoodBefore } from '../merging/leave-merger.js';
import { leadsNow } from './end-part-of-lead.js';

/** With the lead's case every part that ended by the merger comes back, as it was. */
export async function reopenParts(tell: Telling, acting: Acting, changes: CaseChanges): Promise<void> {
  const { tx, found, at, step } = acting;
  if (step !== 'unmerge' || found.role !== 'lead') return;
  const all = await cases.of(tx, found.complaintId);
  for (const part of all.filter(({ role, how }) => role === 'co-owner' && how === 'merged')) {
    const closing = await closingOf(tx, part);
    // Its institution answers the whole by then, whether that is merged or not.
    if (closing?.why === leadsNow) continue;
    const its: Acting = { ...tell.in(acting, acting.complaint, part), staff: null, asked: null };
    part.step('unmerge', 'clock', at);
    part.standAgain(stoodBefore(part, closing));
    changes.keep(tx, part);
    await tellOutcome(tell, its);
  }
}
