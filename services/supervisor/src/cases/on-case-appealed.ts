import { Injectable } from '@nestjs/common';
import { caseAppealed, type CaseAppealed } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { TurnClocksOfCase } from './turn-clocks-of-case.js';

/** casework → supervisor: the citizen does not accept the outcome; the clocks go on as if there had been no answer. */
@Injectable()
export class OnCaseAppealed implements EventHandler<typeof caseAppealed> {
  readonly contract = caseAppealed;

  constructor(private readonly turnClocks: TurnClocksOfCase) {}

  async handle({ id: eventId, subject, data }: CaseAppealed, tx: EntityManager): Promise<void> {
    const { caseId, appealedAt: at } = data;
    await this.turnClocks.run(tx, { subject, caseId, at, eventId }, () => 'appealed');
  }
}
