import { Injectable } from '@nestjs/common';
import { deadlineSet, type DeadlineSet } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { KeepEntry } from '../timeline/keep-entry.js';
import { TakeDeadline } from './take-deadline.js';

/** supervisor → casework: by when the institution must have reacted, or answered; what made a deadline move is kept as history. */
@Injectable()
export class OnDeadlineSet implements EventHandler<typeof deadlineSet> {
  readonly contract = deadlineSet;

  constructor(
    private readonly takeDeadline: TakeDeadline,
    private readonly keepEntry: KeepEntry,
  ) {}

  async handle({ subject, data, time }: DeadlineSet, tx: EntityManager) {
    const { kind, caseId, dueOn, cause, reason } = data;
    if (cause ?? reason) {
      const its = { caseId, why: cause ? kind : `${kind}: ${reason}`, after: { deadline: kind, dueOn, ...cause } };
      const at = new Date(time);
      await this.keepEntry.run(tx, await lockComplaint(tx, subject), {
        kind: 'deadline-moved',
        author: 'hub',
        at,
        ...its,
      });
    }
    await this.takeDeadline.run(tx, subject, data);
  }
}
