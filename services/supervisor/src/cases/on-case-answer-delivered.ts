import { Injectable } from '@nestjs/common';
import { caseAnswerDelivered, type CaseAnswerDelivered } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { TurnClocksOfCase } from './turn-clocks-of-case.js';

/** casework → supervisor: the final answer has reached the citizen, whose time to object begins unless they have objected already. */
@Injectable()
export class OnCaseAnswerDelivered implements EventHandler<typeof caseAnswerDelivered> {
  readonly contract = caseAnswerDelivered;

  constructor(private readonly turnClocks: TurnClocksOfCase) {}

  async handle({ id: eventId, subject, data }: CaseAnswerDelivered, tx: EntityManager): Promise<void> {
    const { caseId, deliveredAt: at } = data;
    await this.turnClocks.run(tx, { subject, caseId, at, eventId }, (_, { stage }) =>
      stage === 'answered' ? 'answer-delivered' : null,
    );
  }
}
