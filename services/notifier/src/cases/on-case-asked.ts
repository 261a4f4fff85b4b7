import { Injectable } from '@nestjs/common';
import { caseAsked, type CaseAsked } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { PlanNotice } from '../notices/plan-notice.js';
import { TellEndpoints } from '../webhooks/tell-endpoints.js';

/** casework → notifier: the officer's question goes to the citizen, who can answer through the same door. */
@Injectable()
export class OnCaseAsked implements EventHandler<typeof caseAsked> {
  readonly contract = caseAsked;

  constructor(
    private readonly planNotice: PlanNotice,
    private readonly vault: Vault,
    private readonly tellEndpoints: TellEndpoints,
  ) {}

  async handle(event: CaseAsked, tx: EntityManager): Promise<void> {
    await this.tellEndpoints.run(tx, event);
    const { entryId, question, attachments } = event.data;
    const text = await this.vault.open(tx, event.subject, `question:${entryId}`, question);
    const files = attachments.length;
    await this.planNotice.run(tx, event, { kind: 'question', by: 'institution', text: text ?? '', files });
  }
}
