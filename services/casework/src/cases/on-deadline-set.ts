import { Injectable } from '@nestjs/common';
import { deadlineSet, type DeadlineSet } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { CaseChanges } from './case-changes.js';
import { Case } from './case.entity.js';

/** supervisor → casework: by when the institution must have reacted, or answered. */
@Injectable()
export class OnDeadlineSet implements EventHandler<typeof deadlineSet> {
  readonly contract = deadlineSet;

  constructor(private readonly changes: CaseChanges) {}

  async handle({ data: { kind, caseId, dueAt } }: DeadlineSet, tx: EntityManager): Promise<void> {
    if (!caseId || (kind !== 'first-follow-up' && kind !== 'resolution')) return;
    const found = await tx.findOne(Case, { where: { id: caseId }, lock: { mode: 'pessimistic_write' } });
    if (!found) return;
    found.setDeadline(kind, new Date(dueAt));
    await this.changes.keep(tx, found);
  }
}
