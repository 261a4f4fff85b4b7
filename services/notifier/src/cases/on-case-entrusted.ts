import { Injectable } from '@nestjs/common';
import { caseEntrusted, type CaseEntrusted } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { PlanStaffNotice } from '../staff/plan-staff-notice.js';

/** casework → notifier: whoever was given a case by somebody else learns of it. */
@Injectable()
export class OnCaseEntrusted implements EventHandler<typeof caseEntrusted> {
  readonly contract = caseEntrusted;

  constructor(private readonly planStaffNotice: PlanStaffNotice) {}

  async handle({ id, subject, data }: CaseEntrusted, tx: EntityManager): Promise<void> {
    if (data.officer === data.by) return;
    const { code, institution } = await lockComplaint(tx, subject);
    await this.planStaffNotice.run(
      tx,
      id,
      { one: data.officer, institution: null, among: [] },
      { kind: 'assigned', code, caseId: data.caseId, institution, deadline: null },
    );
  }
}
