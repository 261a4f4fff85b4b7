import { Injectable } from '@nestjs/common';
import { caseOpened, type CaseOpened } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { Assignment } from './assignment.entity.js';

/** casework → router: which case came of an assignment, so that what is heard of the case later is known to be whose. */
@Injectable()
export class OnCaseOpened implements EventHandler<typeof caseOpened> {
  readonly contract = caseOpened;

  async handle({ data }: CaseOpened, tx: EntityManager): Promise<void> {
    await tx.update(Assignment, { id: data.assignmentId }, { caseId: data.caseId });
  }
}
