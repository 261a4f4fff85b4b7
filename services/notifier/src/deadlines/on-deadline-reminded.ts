import { Injectable } from '@nestjs/common';
import { deadlineReminded, type DeadlineReminded } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { placesFrom } from '../institutions/places-from.js';
import { PlanNotice } from '../notices/plan-notice.js';
import { PlanStaffNotice } from '../staff/plan-staff-notice.js';

/** supervisor → notifier: an officer's question is still open, which is the citizen's business; every other clock is the officers'. */
@Injectable()
export class OnDeadlineReminded implements EventHandler<typeof deadlineReminded> {
  readonly contract = deadlineReminded;

  constructor(
    private readonly planNotice: PlanNotice,
    private readonly planStaffNotice: PlanStaffNotice,
  ) {}

  async handle(event: DeadlineReminded, tx: EntityManager): Promise<void> {
    const { kind, caseId, institution, officer } = event.data;
    const deadline = new Date(event.data.dueAt);
    if (kind === 'clarification') {
      await this.planNotice.run(tx, event, { kind: 'reminder', dueAt: deadline });
      return;
    }
    if (institution === null) return;
    const complaint = await lockComplaint(tx, event.subject);
    await this.planStaffNotice.run(
      tx,
      event.id,
      officer === null
        ? { posts: null, places: await placesFrom(tx, institution) }
        : { one: officer, institution, among: ['officer'] },
      { kind: 'reminder', code: complaint.code, caseId, institution: complaint.institution, deadline },
    );
  }
}
