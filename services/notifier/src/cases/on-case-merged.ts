import { Injectable } from '@nestjs/common';
import { caseMerged, type CaseMerged } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { PlanNotice } from '../notices/plan-notice.js';

/** casework → notifier: the citizen learns with which complaint theirs goes on; its answers will be theirs too. */
@Injectable()
export class OnCaseMerged implements EventHandler<typeof caseMerged> {
  readonly contract = caseMerged;

  constructor(private readonly planNotice: PlanNotice) {}

  async handle(event: CaseMerged, tx: EntityManager): Promise<void> {
    await this.planNotice.run(tx, event, { kind: 'closed', how: 'merged', into: event.data.intoCode });
  }
}
