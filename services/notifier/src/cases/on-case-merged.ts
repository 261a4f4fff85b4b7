import { Injectable } from '@nestjs/common';
import { caseMerged, type CaseMerged } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { PlanNotice } from '../notices/plan-notice.js';
import { TellEndpoints } from '../webhooks/tell-endpoints.js';

/** casework → notifier: the citizen learns with which complaint theirs goes on; its answers will be theirs too. */
@Injectable()
export class OnCaseMerged implements EventHandler<typeof caseMerged> {
  readonly contract = caseMerged;

  constructor(
    private readonly planNotice: PlanNotice,
    private readonly tellEndpoints: TellEndpoints,
  ) {}

  async handle(event: CaseMerged, tx: EntityManager): Promise<void> {
    await this.tellEndpoints.run(tx, event);
    await this.planNotice.run(tx, event, { kind: 'closed', how: 'merged', into: event.data.intoCode });
  }
}
