import { Injectable } from '@nestjs/common';
import type { Role } from '#libs/access';
import { deadlineEscalated, type DeadlineEscalated, type EscalationRung } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { PlanStaffNotice } from '../staff/plan-staff-notice.js';

const told: Readonly<Record<EscalationRung, readonly Role[]>> = {
  handler: ['officer'],
  'liaison-officer': ['officer'],
  head: ['officer'],
  coordinator: ['coordinator'],
  ombudsman: ['coordinator'],
};

/** supervisor → notifier: a deadline has passed, and it is somebody's turn to know. What nobody owns is the triage desk's. */
@Injectable()
export class OnDeadlineEscalated implements EventHandler<typeof deadlineEscalated> {
  readonly contract = deadlineEscalated;

  constructor(private readonly planStaffNotice: PlanStaffNotice) {}

  async handle({ id, subject, data }: DeadlineEscalated, tx: EntityManager): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    const among: readonly Role[] = data.institution === null ? ['triage', 'administrator'] : told[data.rung];
    const { officer: one, institution, caseId, dueAt } = data;
    await this.planStaffNotice.run(
      tx,
      id,
      { one, institution, among },
      {
        ...{ kind: 'escalation', code: complaint.code, caseId, institution: complaint.institution },
        deadline: new Date(dueAt),
      },
    );
  }
}
