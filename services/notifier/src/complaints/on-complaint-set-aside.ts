import { Injectable } from '@nestjs/common';
import { complaintSetAside, type ComplaintSetAside } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { TellFollowers } from '../followers/tell-followers.js';
import { PlanNotice } from '../notices/plan-notice.js';

/** router → notifier: no institution will answer, and the citizen is told why. */
@Injectable()
export class OnComplaintSetAside implements EventHandler<typeof complaintSetAside> {
  readonly contract = complaintSetAside;

  constructor(
    private readonly planNotice: PlanNotice,
    private readonly vault: Vault,
    private readonly tellFollowers: TellFollowers,
  ) {}

  async handle(event: ComplaintSetAside, tx: EntityManager): Promise<void> {
    const { entryId, reason } = event.data;
    const text = await this.vault.open(tx, event.subject, `set-aside:${entryId}`, reason);
    await this.planNotice.run(tx, event, { kind: 'set-aside', text: text ?? '' });
    await this.tellFollowers.run(tx, event.subject, 'ended');
  }
}
