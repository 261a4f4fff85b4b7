import type { EntityManager } from 'typeorm';
import { caseClosed } from '#libs/contracts';
import type { Telling } from '../actions/telling.js';
import type { CaseChanges } from '../cases/case-changes.js';
import type { Complaint } from '../complaints/complaint.entity.js';
import { cases } from '../complaints/in-hand.js';
import { isOpen } from '../rules/case-lifecycle.js';

/** What the line of such an end says, by which it differs from one that a merger brought and its taking back undoes. */
export const leadsNow = 'leads-now';

interface At {
  readonly tx: EntityManager;
  readonly complaint: Complaint;
  readonly at: Date;
}

/** An institution that has come to answer the whole complaint helps nobody with it: its open part goes on in the lead's case. */
export async function endPartOfLead(tell: Telling, changes: CaseChanges, { tx, complaint, at }: At): Promise<void> {
  const open = (await cases.of(tx, complaint.id)).filter(({ status }) => isOpen(status));
  const lead = open.findLast(({ role }) => role === 'lead');
  const its = open.filter(({ role, assignedCode }) => role === 'co-owner' && assignedCode === lead?.assignedCode);
  for (const part of its) {
    const from = { status: part.status, institution: part.institutionCode };
    const acting = { tx, complaint, found: part, from, step: 'lead-ends', actor: 'clock', at } as const;
    part.step('lead-ends', 'clock', at);
    part.how = 'merged';
    changes.keep(tx, part);
    await tell.note({ ...acting, staff: null, asked: null }, 'closed', { why: leadsNow });
    const said = { caseId: part.id, role: part.role, how: part.how, closedAt: at.toISOString() };
    await tell.say(acting, caseClosed, said);
  }
}
