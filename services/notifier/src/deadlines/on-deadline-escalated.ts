import { Injectable } from '@nestjs/common';
import type { Addressed, AddressedPost, Post } from '#libs/access';
import { deadlineEscalated, type DeadlineEscalated, type EscalationRung } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { placesFrom } from '../institutions/places-from.js';
import { PlanStaffNotice } from '../staff/plan-staff-notice.js';

/** Read a row as: at the institution that is late, the rung `head` is for its head; `handler` is for whoever has no such post. */
const posts: Readonly<Partial<Record<EscalationRung, readonly Post[] | null>>> = {
  handler: null,
  'liaison-officer': ['liaison-officer'],
  head: ['head'],
};

/** supervisor → notifier: a deadline has passed, and it is somebody's turn to know. What nobody owns is the triage desk's. */
@Injectable()
export class OnDeadlineEscalated implements EventHandler<typeof deadlineEscalated> {
  readonly contract = deadlineEscalated;

  constructor(private readonly planStaffNotice: PlanStaffNotice) {}

  async handle({ id, subject, data }: DeadlineEscalated, tx: EntityManager): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    const { caseId, dueAt, rung, institution } = data;
    await this.planStaffNotice.run(tx, id, await addressed(tx, data), {
      ...{ kind: 'escalation', code: complaint.code, caseId, institution: complaint.institution },
      deadline: new Date(dueAt),
      // What has no case has no dossier, and where no coordinator is told nobody could open it.
      dossier: rung === 'ombudsman' && caseId !== null && institution !== null,
    });
  }
}

async function addressed(
  tx: EntityManager,
  { officer: one, institution, rung }: DeadlineEscalated['data'],
): Promise<Addressed | AddressedPost> {
  if (institution === null) return { one, institution, among: ['triage', 'administrator'] };
  const asked = posts[rung];
  if (one !== null || asked === undefined) return { one, institution, among: ['coordinator'] };
  return { posts: asked, places: await placesFrom(tx, institution) };
}
