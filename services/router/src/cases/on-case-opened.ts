import { Injectable } from '@nestjs/common';
import { caseOpened, type CaseOpened } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { assignments } from './in-hand.js';

/** casework → router: which case came of an assignment, so that what is heard of the case later is known to be whose. */
@Injectable()
export class OnCaseOpened implements EventHandler<typeof caseOpened> {
  readonly contract = caseOpened;

  async handle({ subject, data }: CaseOpened, tx: EntityManager): Promise<void> {
    const given = (await assignments.of(tx, subject)).find(({ id }) => id === data.assignmentId);
    if (given) assignments.change(tx, given, { caseId: data.caseId });
  }
}
