import { Injectable } from '@nestjs/common';
import { complaintAccessAsked, type ComplaintAccessAsked } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { PlanNotice } from '../notices/plan-notice.js';

/** intake-web → notifier: a code for the citizen, by the contact on file. One that has run out on its way is not sent. */
@Injectable()
export class OnComplaintAccessAsked implements EventHandler<typeof complaintAccessAsked> {
  readonly contract = complaintAccessAsked;

  constructor(
    private readonly planNotice: PlanNotice,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  async handle(event: ComplaintAccessAsked, tx: EntityManager): Promise<void> {
    const { accessId, code, expiresAt } = event.data;
    if (new Date(expiresAt) <= this.clock.now()) return;
    const digits = await this.vault.open(tx, event.subject, `access:${accessId}`, code);
    if (digits !== null) await this.planNotice.run(tx, event, { kind: 'access-code', digits });
  }
}
