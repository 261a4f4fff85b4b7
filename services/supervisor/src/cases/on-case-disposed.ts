import { Injectable } from '@nestjs/common';
import { caseDisposed, type CaseDisposed } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import { In, type EntityManager } from 'typeorm';
import { Clock } from '../clocks/clock.entity.js';
import { changeHolder } from './change-holder.js';
import { findCase } from './find-case.js';
import { KnownCase } from './known-case.entity.js';

/** casework → supervisor: another unit of the same tree works on the case. Its clocks run on, and count against that one. */
@Injectable()
export class OnCaseDisposed implements EventHandler<typeof caseDisposed> {
  readonly contract = caseDisposed;

  async handle({ subject, data: { caseId, to } }: CaseDisposed, tx: EntityManager): Promise<void> {
    const { complaint, knownCase } = await findCase(tx, subject, caseId);
    await tx.update(KnownCase, { id: caseId }, { institutionCode: to, officerId: null });
    const running = { caseId, state: In(['armed', 'paused', 'passed']) };
    await tx.update(Clock, running, { institutionCode: to });
    if (knownCase.role === 'lead' && !complaint.endedAt) await changeHolder(tx, complaint, to);
  }
}
