import { Injectable } from '@nestjs/common';
import { caseInherited, type CaseInherited } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { cases } from '../complaints/in-hand.js';
import { changeHolder } from './change-holder.js';
import { findCase } from './find-case.js';
import { moveCase } from './move-case.js';
import { TurnClocksOfCase } from './turn-clocks-of-case.js';

/**
 * casework → supervisor: the institution is no more. Where another goes on, every clock runs on and counts against that one;
 * where several could, the case is over and the desk has time to choose, as after a hand-back, which it does not count as.
 */
@Injectable()
export class OnCaseInherited implements EventHandler<typeof caseInherited> {
  readonly contract = caseInherited;

  constructor(private readonly turnClocks: TurnClocksOfCase) {}

  async handle({ id: eventId, subject, data }: CaseInherited, tx: EntityManager): Promise<void> {
    const { caseId, to, inheritedAt: at } = data;
    if (to !== null) {
      await moveCase(tx, await findCase(tx, subject, caseId), to);
      return;
    }
    const { complaint, knownCase } = await this.turnClocks.run(
      tx,
      { subject, caseId, at, eventId },
      ({ assignments }, { assignmentId }) => (assignments.at(-1) === assignmentId ? 'handed-back' : 'case-over'),
    );
    cases.change(tx, knownCase, { endedAt: new Date(at), how: 'inherited' });
    await changeHolder(tx, complaint, null);
  }
}
