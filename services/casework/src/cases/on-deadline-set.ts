import { Injectable } from '@nestjs/common';
import { deadlineSet, type DeadlineSet } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { caseOf } from '../complaints/in-hand.js';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { KeepEntry } from '../timeline/keep-entry.js';
import { CaseChanges } from './case-changes.js';

/** supervisor → casework: by when the institution must have reacted, or answered; what made a deadline move is kept as history. */
@Injectable()
export class OnDeadlineSet implements EventHandler<typeof deadlineSet> {
  readonly contract = deadlineSet;

  constructor(
    private readonly changes: CaseChanges,
    private readonly keepEntry: KeepEntry,
  ) {}

  async handle({ subject, data: { kind, caseId, dueAt, dueOn, reason }, time }: DeadlineSet, tx: EntityManager) {
    if (reason !== undefined) {
      const its = { caseId, why: `${kind}: ${reason}`, after: { deadline: kind, dueOn } };
      const at = new Date(time);
      await this.keepEntry.run(tx, await lockComplaint(tx, subject), {
        kind: 'deadline-moved',
        author: 'hub',
        at,
        ...its,
      });
    }
    if (!caseId || (kind !== 'first-follow-up' && kind !== 'resolution')) return;
    const found = await caseOf(tx, subject, caseId);
    if (!found) return;
    found.setDeadline(kind, new Date(dueAt));
    this.changes.keep(tx, found);
  }
}
