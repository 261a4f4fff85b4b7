import { Injectable } from '@nestjs/common';
import { caseTaken, type CaseTaken } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { cases } from '../complaints/in-hand.js';
import { NoteStep } from '../tallies/note-step.js';
import { TurnClocksOfCase } from './turn-clocks-of-case.js';

/** casework → supervisor: somebody works on it, so the institution has followed up. */
@Injectable()
export class OnCaseTaken implements EventHandler<typeof caseTaken> {
  readonly contract = caseTaken;

  constructor(
    private readonly turnClocks: TurnClocksOfCase,
    private readonly noteStep: NoteStep,
  ) {}

  async handle({ id: eventId, subject, data }: CaseTaken, tx: EntityManager): Promise<void> {
    const { caseId, officer: officerId, takenAt: at } = data;
    const { knownCase } = await this.turnClocks.run(tx, { subject, caseId, at, eventId }, () => 'taken');
    const takenAt = new Date(at);
    await this.noteStep.run(tx, { what: 'taken' }, knownCase, takenAt);
    cases.change(tx, knownCase, { officerId, takenAt: knownCase.takenAt ?? takenAt });
  }
}
