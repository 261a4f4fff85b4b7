import { Injectable } from '@nestjs/common';
import { caseClosed, type CaseClosed } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { PlanNotice } from '../notices/plan-notice.js';

/** casework → notifier: the citizen learns that it has ended, and by what. */
@Injectable()
export class OnCaseClosed implements EventHandler<typeof caseClosed> {
  readonly contract = caseClosed;

  constructor(private readonly planNotice: PlanNotice) {}

  async handle(event: CaseClosed, tx: EntityManager): Promise<void> {
    // The citizen is told of the whole, which ends with the lead's case.
    if (event.data.role === 'co-owner') return;
    await this.planNotice.run(tx, event, { kind: 'closed', how: event.data.how });
  }
}
