import { Injectable } from '@nestjs/common';
import { ownerAwaited, type OwnerAwaited } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { TriageItem } from './triage-item.entity.js';

const instant = (at: string | null) => (at === null ? null : new Date(at));

/** supervisor → router: by when the desk must have decided what it was given. When it has decided already, nothing waits. */
@Injectable()
export class OnOwnerAwaited implements EventHandler<typeof ownerAwaited> {
  readonly contract = ownerAwaited;

  async handle({ subject, data: { triageDueAt, totalDueAt } }: OwnerAwaited, tx: EntityManager): Promise<void> {
    const due = { triageDueAt: instant(triageDueAt), totalDueAt: instant(totalDueAt) };
    await tx.update(TriageItem, { complaintId: subject }, due);
  }
}
