import { Injectable } from '@nestjs/common';
import { caseAnswered, type CaseAnswered } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { keepLabel } from '../labels/keep-label.js';
import { assignmentOf } from './in-hand.js';

/** casework → router: whoever answered finally took it for theirs, which is the best lesson there is. */
@Injectable()
export class OnCaseAnswered implements EventHandler<typeof caseAnswered> {
  readonly contract = caseAnswered;

  async handle({ subject, data }: CaseAnswered, tx: EntityManager): Promise<void> {
    if (!data.final) return;
    const assignment = await assignmentOf(tx, { complaintId: subject, caseId: data.caseId });
    if (assignment?.role !== 'lead') return;
    const { institution } = assignment;
    keepLabel(tx, { complaintId: subject, source: 'answered', institution, at: new Date(data.answeredAt) });
  }
}
