import { Injectable } from '@nestjs/common';
import { deadlineReminded, type DeadlineReminded } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { caseOf } from '../complaints/in-hand.js';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { isOpen } from '../rules/case-lifecycle.js';
import { KeepEntry } from '../timeline/keep-entry.js';
import { CaseChanges } from './case-changes.js';
import { isOfInstitution } from './case.entity.js';

/** supervisor → casework: a clock of the institution is about to run out. Its officers read it in the case's timeline. */
@Injectable()
export class OnDeadlineReminded implements EventHandler<typeof deadlineReminded> {
  readonly contract = deadlineReminded;

  constructor(
    private readonly changes: CaseChanges,
    private readonly keepEntry: KeepEntry,
  ) {}

  async handle({ subject, data }: DeadlineReminded, tx: EntityManager): Promise<void> {
    const { kind, caseId, remindedAt } = data;
    if (!caseId || !isOfInstitution(kind)) return;
    const complaint = await lockComplaint(tx, subject);
    const found = await caseOf(tx, subject, caseId);
    if (!found || !isOpen(found.status)) return;
    this.changes.keep(tx, found);
    const its = { caseId, institutionCode: found.institutionCode, why: kind, at: new Date(remindedAt) };
    await this.keepEntry.run(tx, complaint, { kind: 'reminded', author: 'hub', ...its });
  }
}
