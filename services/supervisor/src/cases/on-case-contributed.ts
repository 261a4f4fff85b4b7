import { Injectable } from '@nestjs/common';
import { caseContributed, type CaseContributed } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { TurnClocksOfCase } from './turn-clocks-of-case.js';

/** casework → supervisor: a co-owner has done its part. */
@Injectable()
export class OnCaseContributed implements EventHandler<typeof caseContributed> {
  readonly contract = caseContributed;

  constructor(private readonly turnClocks: TurnClocksOfCase) {}

  async handle({ id: eventId, subject, data }: CaseContributed, tx: EntityManager): Promise<void> {
    const { caseId, contributedAt: at } = data;
    await this.turnClocks.run(tx, { subject, caseId, at, eventId }, () => 'answered-to-lead');
  }
}
