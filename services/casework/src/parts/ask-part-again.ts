import { Injectable } from '@nestjs/common';
import { maySee, type Staff } from '#libs/access';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { SettleStep } from '../actions/settle-step.js';
import { tellOutcome } from '../actions/tell-outcome.js';
import { Case } from '../cases/case.entity.js';
import { CaseNotFound } from '../cases/case.errors.js';
import { caseOf } from '../complaints/in-hand.js';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { ActionNotAllowed, actorOf, isOpen } from '../rules/case-lifecycle.js';

/** The lead needs more of a co-owner whose part was done. It is the lead's open case that gives the right to ask. */
@Injectable()
export class AskPartAgain {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly settle: SettleStep,
  ) {}

  async run(staff: Staff, { leadId, partId }: { leadId: string; partId: string }, message: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const seen = await tx.findOneBy(Case, { id: leadId });
      if (!seen || !maySee(staff, seen.institutionPath)) throw new CaseNotFound(leadId);
      const complaint = await lockComplaint(tx, seen.complaintId);
      const [lead, found] = [await caseOf(tx, complaint.id, leadId), await caseOf(tx, complaint.id, partId)];
      if (!lead || !maySee(staff, lead.institutionPath)) throw new CaseNotFound(leadId);
      if (!found) throw new CaseNotFound(partId);
      const actor = actorOf(staff, lead.institutionPath);
      // While the citizen weighs the one answer it may end with their silence: no part is opened under it.
      if (!isOpen(lead.status) || lead.status === 'answered' || lead.role !== 'lead')
        throw new ActionNotAllowed(lead, 'ask-again');
      // What it had to do it does in the lead's case.
      if (found.institutionCode === lead.institutionCode) throw new ActionNotAllowed(found, 'ask-again');
      const from = { status: found.status, institution: found.institutionCode };
      const at = this.clock.now();
      found.step('ask-again', actor, at);
      const acting = { tx, complaint, found, from, step: 'ask-again' as const, actor, at, staff, asked: null };
      await this.settle.tell.write(acting, 'asked-again', message, { institutionCode: lead.institutionCode });
      await tellOutcome(this.settle.tell, acting);
      await this.settle.run(acting);
    });
  }
}
