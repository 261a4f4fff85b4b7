import { Injectable } from '@nestjs/common';
import { caseAccepted, type CaseAccepted } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { NoteStep } from '../tallies/note-step.js';
import { TakeClass } from './take-class.js';
import { TurnClocksOfCase } from './turn-clocks-of-case.js';

/** casework → supervisor: the institution has verified that it is the owner, and of which class the complaint is. */
@Injectable()
export class OnCaseAccepted implements EventHandler<typeof caseAccepted> {
  readonly contract = caseAccepted;

  constructor(
    private readonly turnClocks: TurnClocksOfCase,
    private readonly takeClass: TakeClass,
    private readonly noteStep: NoteStep,
  ) {}

  async handle({ id: eventId, subject, data }: CaseAccepted, tx: EntityManager): Promise<void> {
    const { caseId, acceptedAt: at } = data;
    const { knownCase } = await this.turnClocks.run(tx, { subject, caseId, at, eventId }, () => 'verified');
    await this.noteStep.run(tx, { what: 'verified' }, knownCase, new Date(at));
    await this.takeClass.run(tx, { subject, caseId, itsClass: data.class, at: new Date(at) });
  }
}
