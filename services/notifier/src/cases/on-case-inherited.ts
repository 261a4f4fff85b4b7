import { Injectable } from '@nestjs/common';
import { caseInherited, type CaseInherited } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { complaints } from '../complaints/in-hand.js';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { TellEndpoints } from '../webhooks/tell-endpoints.js';
import { moveCase } from './move-case.js';

/**
 * casework → notifier: whose answer the citizen will get. They are told with it, and on the tracking page, and not at once:
 * for them nothing changes but a name, and one decree may move cases by the thousand.
 */
@Injectable()
export class OnCaseInherited implements EventHandler<typeof caseInherited> {
  readonly contract = caseInherited;

  constructor(private readonly tellEndpoints: TellEndpoints) {}

  async handle(event: CaseInherited, tx: EntityManager): Promise<void> {
    const { subject, data } = event;
    const { caseId, role, from, to, toName } = data;
    const complaint = await lockComplaint(tx, subject);
    if (role === 'lead') complaints.change(tx, complaint, { institution: toName, institutionCode: to });
    if (to !== null) await moveCase(tx, { subject, data: { caseId, to } });
    await this.tellEndpoints.run(tx, event, from);
  }
}
