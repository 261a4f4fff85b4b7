import { Injectable } from '@nestjs/common';
import { complaintAddedTo, type ComplaintAddedTo } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { complaints } from './in-hand.js';
import { lockComplaint } from './lock-complaint.js';

/** A door → notifier: the citizen wrote, so they are awake and wait for what comes of it. */
@Injectable()
export class OnComplaintAddedTo implements EventHandler<typeof complaintAddedTo> {
  readonly contract = complaintAddedTo;

  async handle({ subject, data }: ComplaintAddedTo, tx: EntityManager): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    complaints.change(tx, complaint, { heardAt: new Date(data.addedAt) });
  }
}
