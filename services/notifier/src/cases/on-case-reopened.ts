import { Injectable } from '@nestjs/common';
import { caseReopened, type CaseReopened } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { PlanNotice } from '../notices/plan-notice.js';
import { TellEndpoints } from '../webhooks/tell-endpoints.js';

/** casework → notifier: work goes on. Who opened it again by writing knows that already. */
@Injectable()
export class OnCaseReopened implements EventHandler<typeof caseReopened> {
  readonly contract = caseReopened;

  constructor(
    private readonly planNotice: PlanNotice,
    private readonly tellEndpoints: TellEndpoints,
  ) {}

  async handle(event: CaseReopened, tx: EntityManager): Promise<void> {
    await this.tellEndpoints.run(tx, event);
    if (event.data.because !== 'citizen') await this.planNotice.run(tx, event, { kind: 'reopened' });
  }
}
