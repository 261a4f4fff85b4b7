import { Injectable } from '@nestjs/common';
import { complaintWithdrawn, type ComplaintWithdrawn } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { dropQuestion } from '../questions/drop-question.js';
import { TriageItem } from '../triage/triage-item.entity.js';
import { lockComplaint } from './lock-complaint.js';

/** a door → router: there is nothing left to decide, and nobody at a desk needs to read it. */
@Injectable()
export class OnComplaintWithdrawn implements EventHandler<typeof complaintWithdrawn> {
  readonly contract = complaintWithdrawn;

  async handle({ subject }: ComplaintWithdrawn, tx: EntityManager): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    complaint.end();
    await tx.save(complaint);
    await tx.delete(TriageItem, { complaintId: subject });
    await dropQuestion(tx, subject);
  }
}
