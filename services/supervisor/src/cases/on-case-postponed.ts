import { Injectable } from '@nestjs/common';
import { casePostponed, type CasePostponed } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { TurnClocksOfCase } from './turn-clocks-of-case.js';

/** casework → supervisor: the officer cannot go on before a day. Which clocks mind that, their policies say. */
@Injectable()
export class OnCasePostponed implements EventHandler<typeof casePostponed> {
  readonly contract = casePostponed;

  constructor(private readonly turnClocks: TurnClocksOfCase) {}

  async handle({ id: eventId, subject, data }: CasePostponed, tx: EntityManager): Promise<void> {
    const { caseId, postponedAt: at } = data;
    await this.turnClocks.run(tx, { subject, caseId, at, eventId }, () => 'postponed');
  }
}
