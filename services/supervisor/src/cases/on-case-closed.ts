import { Injectable } from '@nestjs/common';
import { caseClosed, type CaseClosed } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { EndComplaint } from '../complaints/end-complaint.js';
import { cases } from '../complaints/in-hand.js';
import { NoteStep } from '../tallies/note-step.js';
import { TurnClocksOfCase } from './turn-clocks-of-case.js';

/**
 * casework → supervisor: the lead's case closed, in whichever way, and the complaint is settled: no clock of it runs on. A
 * co-owner's closes alone. One that was merged has ended already: that it ends now like the one it went on with changes only how.
 */
@Injectable()
export class OnCaseClosed implements EventHandler<typeof caseClosed> {
  readonly contract = caseClosed;

  constructor(
    private readonly endComplaint: EndComplaint,
    private readonly turnClocks: TurnClocksOfCase,
    private readonly noteStep: NoteStep,
  ) {}

  async handle({ id: eventId, subject, data }: CaseClosed, tx: EntityManager): Promise<void> {
    const { caseId, how, closedAt: at } = data;
    const { knownCase } = await this.turnClocks.run(tx, { subject, caseId, at, eventId }, () => 'case-over');
    if (knownCase.how === 'merged') {
      cases.change(tx, knownCase, { how });
      return;
    }
    const endedAt = new Date(at);
    cases.change(tx, knownCase, { endedAt, how });
    await this.noteStep.run(tx, { what: 'closed', how }, knownCase, endedAt);
    if (knownCase.role === 'lead') {
      await this.endComplaint.run(tx, subject, { occurrence: 'closed', at: endedAt, eventId });
    }
  }
}
