import { Injectable } from '@nestjs/common';
import { caseAnswered, type CaseAnswered } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { cases, clocks } from '../complaints/in-hand.js';
import { NoteStep } from '../tallies/note-step.js';
import { TurnClocksOfCase } from './turn-clocks-of-case.js';

/** casework → supervisor: a final answer stops the institution’s clocks and the citizen’s; an interim one is news. */
@Injectable()
export class OnCaseAnswered implements EventHandler<typeof caseAnswered> {
  readonly contract = caseAnswered;

  constructor(
    private readonly turnClocks: TurnClocksOfCase,
    private readonly noteStep: NoteStep,
  ) {}

  async handle({ id: eventId, subject, data }: CaseAnswered, tx: EntityManager): Promise<void> {
    const { caseId, answeredAt: at } = data;
    const { knownCase } = await this.turnClocks.run(tx, { subject, caseId, at, eventId }, (_, { role }) => {
      if (!data.final) return 'answered-for-now';
      return role === 'lead' ? 'answered-finally' : 'answered-to-lead';
    });
    if (!data.final) return;
    const answeredAt = new Date(at);
    const late = (await clocks.of(tx, subject)).some(
      (one) => one.caseId === caseId && one.kind === 'resolution' && one.dueAt <= answeredAt,
    );
    await this.noteStep.run(tx, { what: 'answered', late }, knownCase, answeredAt);
    cases.change(tx, knownCase, { answeredAt, late });
  }
}
