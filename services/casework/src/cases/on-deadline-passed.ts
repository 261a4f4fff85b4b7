import { Injectable } from '@nestjs/common';
import { deadlinePassed, type DeadlineKind, type DeadlinePassed } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { isOpen, type CaseStep } from '../rules/case-lifecycle.js';
import { caseOf } from '../complaints/in-hand.js';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { KeepEntry } from '../timeline/keep-entry.js';
import { AdvanceCase } from './advance-case.js';
import { CaseChanges } from './case-changes.js';
import { isOfInstitution, type InstitutionDeadline } from './case.entity.js';

/** Read a row as: when the citizen's reply window is over, the case takes this step, if it still waits for the citizen. */
const steps: Partial<Record<DeadlineKind, CaseStep>> = {
  'reply-window': 'reply-window-ends',
  clarification: 'clarification-ends',
};

/** supervisor → casework: a clock ran out. The citizen's silence closes or resumes a case, the institution's makes it late. */
@Injectable()
export class OnDeadlinePassed implements EventHandler<typeof deadlinePassed> {
  readonly contract = deadlinePassed;

  constructor(
    private readonly changes: CaseChanges,
    private readonly advanceCase: AdvanceCase,
    private readonly keepEntry: KeepEntry,
  ) {}

  async handle({ subject, data: { kind, caseId, dueAt } }: DeadlinePassed, tx: EntityManager): Promise<void> {
    if (!caseId) return;
    const step = steps[kind];
    // The instant at which it ran out tells a window of this answer from one of an earlier answer.
    const at = new Date(dueAt);
    if (step) await this.advanceCase.run(tx, await lockComplaint(tx, subject), { step, actor: 'clock', at, caseId });
    if (isOfInstitution(kind)) await this.markLate(tx, { subject, caseId, kind, at });
  }

  private async markLate(
    tx: EntityManager,
    { subject, caseId, kind, at }: { subject: string; caseId: string; kind: InstitutionDeadline; at: Date },
  ): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    const found = await caseOf(tx, subject, caseId);
    if (!found || !isOpen(found.status)) return;
    found.missDeadline(kind);
    this.changes.keep(tx, found);
    const its = { caseId, institutionCode: found.institutionCode, why: kind, after: { late: kind } };
    await this.keepEntry.run(tx, complaint, { kind: 'late', author: 'hub', at, ...its });
  }
}
