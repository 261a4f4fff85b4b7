import { Injectable } from '@nestjs/common';
import type { DeadlineSet } from '#libs/contracts';
import type { EntityManager } from 'typeorm';
import { caseOf } from '../complaints/in-hand.js';
import { CaseChanges } from './case-changes.js';
import { isOfInstitution } from './case.entity.js';

/** By when the institution must have reacted, or answered. Clocks of others are no business of the case. */
@Injectable()
export class TakeDeadline {
  constructor(private readonly changes: CaseChanges) {}

  async run(
    tx: EntityManager,
    complaintId: string,
    { kind, caseId, dueAt }: Pick<DeadlineSet['data'], 'kind' | 'caseId' | 'dueAt'>,
  ): Promise<void> {
    if (!caseId || !isOfInstitution(kind)) return;
    const found = await caseOf(tx, complaintId, caseId);
    if (!found) return;
    found.setDeadline(kind, new Date(dueAt));
    this.changes.keep(tx, found);
  }
}
