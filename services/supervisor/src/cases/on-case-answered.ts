import { Injectable } from '@nestjs/common';
import { caseAnswered, type CaseAnswered } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { TurnClocksOfCase } from './turn-clocks-of-case.js';

/** casework → supervisor: a final answer stops the institution’s clocks and the citizen’s; an interim one is news. */
@Injectable()
export class OnCaseAnswered implements EventHandler<typeof caseAnswered> {
  readonly contract = caseAnswered;

  constructor(private readonly turnClocks: TurnClocksOfCase) {}

  async handle({ id: eventId, subject, data }: CaseAnswered, tx: EntityManager): Promise<void> {
    const { caseId, answeredAt: at } = data;
    await this.turnClocks.run(tx, { subject, caseId, at, eventId }, (_, { role }) => {
      if (!data.final) return 'answered-for-now';
      return role === 'lead' ? 'answered-finally' : 'answered-to-lead';
    });
  }
}
