import { Injectable } from '@nestjs/common';
import { caseAsked, type CaseAsked } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { TurnClocksOfCase } from './turn-clocks-of-case.js';

/** casework → supervisor: it is the citizen’s turn. The institution’s clocks stand still, for thirty days at most. */
@Injectable()
export class OnCaseAsked implements EventHandler<typeof caseAsked> {
  readonly contract = caseAsked;

  constructor(private readonly turnClocks: TurnClocksOfCase) {}

  async handle({ id: eventId, subject, data }: CaseAsked, tx: EntityManager): Promise<void> {
    const { caseId, askedAt: at } = data;
    await this.turnClocks.run(tx, { subject, caseId, at, eventId }, () => 'asked');
  }
}
