import { Injectable } from '@nestjs/common';
import { deadlineReminded, type DeadlineReminded } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { isOpen } from '../rules/case-lifecycle.js';
import { CaseChanges } from './case-changes.js';
import { Case } from './case.entity.js';
import { Entry } from './entry.entity.js';

/** supervisor → casework: a clock of the institution is about to run out. Its officers read it in the case's timeline. */
@Injectable()
export class OnDeadlineReminded implements EventHandler<typeof deadlineReminded> {
  readonly contract = deadlineReminded;

  constructor(private readonly changes: CaseChanges) {}

  async handle({ data: { kind, caseId, remindedAt } }: DeadlineReminded, tx: EntityManager): Promise<void> {
    if (!caseId || (kind !== 'first-follow-up' && kind !== 'resolution')) return;
    const found = await tx.findOne(Case, { where: { id: caseId }, lock: { mode: 'pessimistic_write' } });
    if (!found || !isOpen(found.status)) return;
    await this.changes.keep(tx, found);
    const { complaintId } = found;
    const at = new Date(remindedAt);
    await tx.insert(Entry, Entry.of({ id: uuidV7(), complaintId, caseId, kind: 'reminded', at, why: kind }));
  }
}
