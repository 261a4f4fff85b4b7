import { Injectable } from '@nestjs/common';
import { caseClosed, type CaseClosed } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { TellFollowers } from '../followers/tell-followers.js';
import { PlanNotice } from '../notices/plan-notice.js';
import { isToldAtDoor } from '../rules/told-at-door.js';
import { TellEndpoints } from '../webhooks/tell-endpoints.js';

/** casework → notifier: the citizen learns that it has ended, by what, and why where an officer ended it. */
@Injectable()
export class OnCaseClosed implements EventHandler<typeof caseClosed> {
  readonly contract = caseClosed;

  constructor(
    private readonly planNotice: PlanNotice,
    private readonly vault: Vault,
    private readonly tellEndpoints: TellEndpoints,
    private readonly tellFollowers: TellFollowers,
  ) {}

  async handle(event: CaseClosed, tx: EntityManager): Promise<void> {
    await this.tellEndpoints.run(tx, event);
    const { how, role, told, atDoor } = event.data;
    // The citizen is told of the whole, which ends with the lead's case; of a merger, by what says into which.
    if (role === 'co-owner' || how === 'merged') return;
    await this.tellFollowers.run(tx, event.subject, 'ended');
    if (isToldAtDoor(await lockComplaint(tx, event.subject), atDoor)) return;
    if (how !== 'archived' && how !== 'dismissed') {
      await this.planNotice.run(tx, event, { kind: 'closed', how });
      return;
    }
    const text = told && (await this.vault.open(tx, event.subject, `closing:${told.entryId}`, told.text));
    await this.planNotice.run(tx, event, { kind: 'closed', how, text: text ?? '' });
  }
}
