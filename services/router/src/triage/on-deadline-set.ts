import { Injectable } from '@nestjs/common';
import { deadlineSet, type DeadlineSet } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { TriageItem } from './triage-item.entity.js';

/** supervisor → router: a calendar or a class has moved a clock of what waits at a desk. */
@Injectable()
export class OnDeadlineSet implements EventHandler<typeof deadlineSet> {
  readonly contract = deadlineSet;

  async handle({ subject, data: { kind, dueAt } }: DeadlineSet, tx: EntityManager): Promise<void> {
    const at = new Date(dueAt);
    if (kind === 'triage') await tx.update(TriageItem, { complaintId: subject }, { triageDueAt: at });
    if (kind === 'total') await tx.update(TriageItem, { complaintId: subject }, { totalDueAt: at });
  }
}
