import { Injectable } from '@nestjs/common';
import { deadlineReminded, type DeadlineReminded } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { PlanNotice } from '../notices/plan-notice.js';

/** supervisor → notifier: an officer's question is still open. Reminders of officers' clocks are none of the citizen's business. */
@Injectable()
export class OnDeadlineReminded implements EventHandler<typeof deadlineReminded> {
  readonly contract = deadlineReminded;

  constructor(private readonly planNotice: PlanNotice) {}

  async handle(event: DeadlineReminded, tx: EntityManager): Promise<void> {
    if (event.data.kind !== 'clarification') return;
    await this.planNotice.run(tx, event, { kind: 'reminder', dueAt: new Date(event.data.dueAt) });
  }
}
