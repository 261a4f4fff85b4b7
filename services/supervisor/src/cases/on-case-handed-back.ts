import { Injectable } from '@nestjs/common';
import { caseHandedBack, type CaseHandedBack } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { cases } from '../complaints/in-hand.js';
import { NoteStep } from '../tallies/note-step.js';
import { changeHolder } from './change-holder.js';
import { TurnClocksOfCase } from './turn-clocks-of-case.js';

/**
 * casework → supervisor: nobody owns the complaint, unless this is heard after the router has chosen anew, or a co-owner steps
 * aside, whose lead goes on.
 */
@Injectable()
export class OnCaseHandedBack implements EventHandler<typeof caseHandedBack> {
  readonly contract = caseHandedBack;

  constructor(
    private readonly turnClocks: TurnClocksOfCase,
    private readonly noteStep: NoteStep,
  ) {}

  async handle({ id: eventId, subject, data }: CaseHandedBack, tx: EntityManager): Promise<void> {
    const { caseId, handedBackAt: at } = data;
    const { complaint, knownCase } = await this.turnClocks.run(
      tx,
      { subject, caseId, at, eventId },
      ({ assignments }, { assignmentId, role }) =>
        role === 'lead' && assignments.at(-1) === assignmentId ? 'handed-back' : 'case-over',
    );
    const handedBackAt = new Date(at);
    cases.change(tx, knownCase, { handedBackAt, endedAt: handedBackAt, how: 'handed-back' });
    await this.noteStep.run(tx, { what: 'handed-back' }, knownCase, handedBackAt);
    if (knownCase.role === 'lead') await changeHolder(tx, complaint, null);
  }
}
