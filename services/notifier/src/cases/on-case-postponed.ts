import { Injectable } from '@nestjs/common';
import { casePostponed, type CasePostponed } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { PlanNotice } from '../notices/plan-notice.js';
import { TellEndpoints } from '../webhooks/tell-endpoints.js';

/** casework → notifier: the citizen learns why nothing happens for a while, and until when. */
@Injectable()
export class OnCasePostponed implements EventHandler<typeof casePostponed> {
  readonly contract = casePostponed;

  constructor(
    private readonly planNotice: PlanNotice,
    private readonly vault: Vault,
    private readonly tellEndpoints: TellEndpoints,
  ) {}

  async handle(event: CasePostponed, tx: EntityManager): Promise<void> {
    await this.tellEndpoints.run(tx, event);
    const { entryId, reason, until, role } = event.data;
    if (role === 'co-owner') return;
    const text = await this.vault.open(tx, event.subject, `postponement:${entryId}`, reason);
    await this.planNotice.run(tx, event, { kind: 'postponed', text: text ?? '', until: new Date(until) });
  }
}
