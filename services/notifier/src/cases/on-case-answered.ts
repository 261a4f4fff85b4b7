import { Injectable } from '@nestjs/common';
import { caseAnswered, type CaseAnswered } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { TellFollowers } from '../followers/tell-followers.js';
import { PlanNotice } from '../notices/plan-notice.js';
import { TellEndpoints } from '../webhooks/tell-endpoints.js';

/** casework → notifier: the answer goes back through the door the complaint came in by. */
@Injectable()
export class OnCaseAnswered implements EventHandler<typeof caseAnswered> {
  readonly contract = caseAnswered;

  constructor(
    private readonly planNotice: PlanNotice,
    private readonly vault: Vault,
    private readonly tellEndpoints: TellEndpoints,
    private readonly tellFollowers: TellFollowers,
  ) {}

  async handle(event: CaseAnswered, tx: EntityManager): Promise<void> {
    await this.tellEndpoints.run(tx, event);
    if (event.data.final) await this.tellFollowers.run(tx, event.subject, 'answered');
    const { entryId, answer, final, attachments } = event.data;
    const text = await this.vault.open(tx, event.subject, `answer:${entryId}`, answer);
    await this.planNotice.run(tx, event, { kind: 'answered', text: text ?? '', final, files: attachments.length });
  }
}
