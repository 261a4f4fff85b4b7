import { Injectable } from '@nestjs/common';
import { caseAppealed, type CaseAppealed } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { findCase } from './find-case.js';
import { takeBackEnd } from './take-back-end.js';
import { TurnClocksOfCase } from './turn-clocks-of-case.js';

/**
 * casework → supervisor: the citizen does not accept the outcome; the clocks go on as if there had been no answer. A case that
 * had closed with it is open again, and no reopening before the appeal is upheld.
 */
@Injectable()
export class OnCaseAppealed implements EventHandler<typeof caseAppealed> {
  readonly contract = caseAppealed;

  constructor(private readonly turnClocks: TurnClocksOfCase) {}

  async handle({ id: eventId, subject, data }: CaseAppealed, tx: EntityManager): Promise<void> {
    const { caseId, appealedAt: at } = data;
    const { complaint, knownCase } = await findCase(tx, subject, caseId);
    if (knownCase.endedAt) await takeBackEnd(tx, { complaint, knownCase });
    await this.turnClocks.run(tx, { subject, caseId, at, eventId }, () => 'appealed');
  }
}
