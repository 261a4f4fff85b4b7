import { Injectable } from '@nestjs/common';
import { caseClosed, type CaseClosed } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { keepLabel } from '../labels/keep-label.js';
import { assignmentOf } from './in-hand.js';

/** casework → router: the citizen says that the answer helped, so it came from the right one. Silence says nothing. */
@Injectable()
export class OnCaseClosed implements EventHandler<typeof caseClosed> {
  readonly contract = caseClosed;

  async handle({ subject, data }: CaseClosed, tx: EntityManager): Promise<void> {
    if (data.how !== 'confirmed') return;
    const assignment = await assignmentOf(tx, { complaintId: subject, caseId: data.caseId });
    if (assignment?.role !== 'lead') return;
    const { institution } = assignment;
    keepLabel(tx, { complaintId: subject, source: 'confirmed', institution, at: new Date(data.closedAt) });
  }
}
