import { Injectable } from '@nestjs/common';
import { caseDisposed, type CaseDisposed } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { findCase } from './find-case.js';
import { moveCase } from './move-case.js';

/** casework → supervisor: another unit of the same tree works on the case. Its clocks run on, and count against that one. */
@Injectable()
export class OnCaseDisposed implements EventHandler<typeof caseDisposed> {
  readonly contract = caseDisposed;

  async handle({ subject, data: { caseId, to } }: CaseDisposed, tx: EntityManager): Promise<void> {
    await moveCase(tx, await findCase(tx, subject, caseId), to);
  }
}
