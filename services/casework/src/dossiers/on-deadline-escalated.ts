import { Injectable } from '@nestjs/common';
import { deadlineEscalated, type DeadlineEscalated } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { caseOf } from '../complaints/in-hand.js';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { KeepDossier } from './keep-dossier.js';

/**
 * supervisor → casework: a deadline has climbed. On the last rung the dossier for the Ombudsman is made, by nobody's leave.
 * What lies at the triage desk has no case, and nothing that a dossier could tell.
 */
@Injectable()
export class OnDeadlineEscalated implements EventHandler<typeof deadlineEscalated> {
  readonly contract = deadlineEscalated;

  constructor(private readonly keepDossier: KeepDossier) {}

  async handle({ subject, data }: DeadlineEscalated, tx: EntityManager): Promise<void> {
    if (data.rung !== 'ombudsman' || data.caseId === null) return;
    const complaint = await lockComplaint(tx, subject);
    const found = await caseOf(tx, subject, data.caseId);
    if (found && complaint.erasedAt === null) await this.keepDossier.run(tx, complaint, { id: data.deadlineId, found });
  }
}
