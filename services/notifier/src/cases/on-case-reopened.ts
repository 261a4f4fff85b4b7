import { Injectable } from '@nestjs/common';
import { caseReopened, type CaseReopened } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { PlanNotice } from '../notices/plan-notice.js';
import { TellEndpoints } from '../webhooks/tell-endpoints.js';

/** casework → notifier: work goes on. Who opened it again by writing knows that already; of a part the citizen knows nothing. */
@Injectable()
export class OnCaseReopened implements EventHandler<typeof caseReopened> {
  readonly contract = caseReopened;

  constructor(
    private readonly planNotice: PlanNotice,
    private readonly tellEndpoints: TellEndpoints,
  ) {}

  async handle(event: CaseReopened, tx: EntityManager): Promise<void> {
    await this.tellEndpoints.run(tx, event);
    const { because, role } = event.data;
    if (because !== 'citizen' && role === 'lead') await this.planNotice.run(tx, event, { kind: 'reopened' });
  }
}
