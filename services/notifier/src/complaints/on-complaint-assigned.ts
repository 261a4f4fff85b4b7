import { Injectable } from '@nestjs/common';
import { complaintAssigned, type ComplaintAssigned } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { PlanNotice } from '../notices/plan-notice.js';
import { citizenZone } from '../rules/citizen-zone.js';
import { complaints } from './in-hand.js';
import { lockComplaint } from './lock-complaint.js';

/**
 * router → notifier: the citizen learns who has to answer, also when that changes. The answer comes from the lead; of those who
 * help with it the tracking page tells, and no message that would name another answerer.
 */
@Injectable()
export class OnComplaintAssigned implements EventHandler<typeof complaintAssigned> {
  readonly contract = complaintAssigned;

  constructor(private readonly planNotice: PlanNotice) {}

  async handle(event: ComplaintAssigned, tx: EntityManager): Promise<void> {
    if (event.data.role === 'co-owner') return;
    const { code, name: institution } = event.data.institution;
    const complaint = await lockComplaint(tx, event.subject);
    complaints.change(tx, complaint, { institution, institutionCode: code, timeZone: citizenZone(code) });
    await this.planNotice.run(tx, event, { kind: 'forwarded', institution });
  }
}
