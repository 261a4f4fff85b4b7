import { Injectable } from '@nestjs/common';
import { caseReopened, type CaseReopened } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { NoteStep } from '../tallies/note-step.js';
import { cases } from '../complaints/in-hand.js';
import { findCase } from './find-case.js';
import { PutBackCase } from './put-back-case.js';
import { takeBackEnd } from './take-back-end.js';
import { TurnClocksOfCase } from './turn-clocks-of-case.js';

/**
 * casework → supervisor: a case that had ended is worked on again. The citizen's total clock goes on as if it never had. A part
 * has its clock again when the lead asks for more. A merger that is taken back counts as no reopening: all clocks are as they
 * were.
 */
@Injectable()
export class OnCaseReopened implements EventHandler<typeof caseReopened> {
  readonly contract = caseReopened;

  constructor(
    private readonly turnClocks: TurnClocksOfCase,
    private readonly putBackCase: PutBackCase,
    private readonly noteStep: NoteStep,
  ) {}

  async handle({ id: eventId, subject, data }: CaseReopened, tx: EntityManager): Promise<void> {
    const { caseId, because, reopenedAt: at } = data;
    const { complaint, knownCase } = await findCase(tx, subject, caseId);
    if (because === 'unmerged') return this.putBackCase.run(tx, { complaint, knownCase, at: new Date(at), eventId });
    await takeBackEnd(tx, { complaint, knownCase });
    cases.change(tx, knownCase, { reopenedAt: new Date(at), reopenings: knownCase.reopenings + 1 });
    await this.turnClocks.run(tx, { subject, caseId, at, eventId }, () =>
      because === 'asked-again' ? because : 'reopened',
    );
    await this.noteStep.run(tx, { what: 'reopened' }, knownCase, new Date(at));
  }
}
