import { Injectable } from '@nestjs/common';
import { complaintPutToCitizen, type ComplaintPutToCitizen } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { PlanNotice } from '../notices/plan-notice.js';

/** router → notifier: the triage desk's question goes to the citizen, who can answer through the same door. */
@Injectable()
export class OnComplaintPutToCitizen implements EventHandler<typeof complaintPutToCitizen> {
  readonly contract = complaintPutToCitizen;

  constructor(
    private readonly planNotice: PlanNotice,
    private readonly vault: Vault,
  ) {}

  async handle(event: ComplaintPutToCitizen, tx: EntityManager): Promise<void> {
    const { entryId, question } = event.data;
    const text = await this.vault.open(tx, event.subject, `question:${entryId}`, question);
    await this.planNotice.run(tx, event, { kind: 'question', by: 'triage', text: text ?? '' });
  }
}
