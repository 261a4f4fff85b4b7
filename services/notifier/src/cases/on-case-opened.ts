import { Injectable } from '@nestjs/common';
import { caseOpened, type CaseOpened } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { TellEndpoints } from '../webhooks/tell-endpoints.js';
import { knownCases } from './known-cases.js';

/** casework → notifier: whose case it is. The citizen was told who has to answer when that was decided. */
@Injectable()
export class OnCaseOpened implements EventHandler<typeof caseOpened> {
  readonly contract = caseOpened;

  constructor(private readonly tellEndpoints: TellEndpoints) {}

  async handle(event: CaseOpened, tx: EntityManager): Promise<void> {
    const { caseId: id, institution: institutionCode, role } = event.data;
    const known = (await knownCases.of(tx, event.subject)).some((one) => one.id === id);
    if (!known) await knownCases.add(tx, { id, complaintId: event.subject, institutionCode, role });
    await this.tellEndpoints.run(tx, event);
  }
}
