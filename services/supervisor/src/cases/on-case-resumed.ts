import { Injectable } from '@nestjs/common';
import { caseResumed, type CaseResumed } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { TurnClocksOfCase } from './turn-clocks-of-case.js';

/** casework → supervisor: it is the institution’s turn again; why decides which clocks go on. */
@Injectable()
export class OnCaseResumed implements EventHandler<typeof caseResumed> {
  readonly contract = caseResumed;

  constructor(private readonly turnClocks: TurnClocksOfCase) {}

  async handle({ id: eventId, subject, data }: CaseResumed, tx: EntityManager): Promise<void> {
    const { caseId, resumedAt: at } = data;
    await this.turnClocks.run(tx, { subject, caseId, at, eventId }, () => data.because);
  }
}
