import { Injectable } from '@nestjs/common';
import { caseEntrusted, type CaseEntrusted } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { cases } from '../complaints/in-hand.js';
import { findCase } from './find-case.js';

/** casework → supervisor: a colleague works on it from now on, and is told when it is late. */
@Injectable()
export class OnCaseEntrusted implements EventHandler<typeof caseEntrusted> {
  readonly contract = caseEntrusted;

  async handle({ subject, data: { caseId, officer: officerId } }: CaseEntrusted, tx: EntityManager): Promise<void> {
    const { knownCase } = await findCase(tx, subject, caseId);
    cases.change(tx, knownCase, { officerId });
  }
}
