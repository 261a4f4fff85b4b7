import { Injectable } from '@nestjs/common';
import { complaintErased, type ComplaintErased } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { FollowerMail } from '../followers/follower-mail.entity.js';
import { complaints } from './in-hand.js';
import { lockComplaint } from './lock-complaint.js';

/** A door → notifier: nobody can be told anything about it any more. What was planned is unreadable since its key is gone. */
@Injectable()
export class OnComplaintErased implements EventHandler<typeof complaintErased> {
  readonly contract = complaintErased;

  constructor(private readonly vault: Vault) {}

  async handle({ subject }: ComplaintErased, tx: EntityManager): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    complaints.change(tx, complaint, { erased: true, institution: null });
    await tx.delete(FollowerMail, { complaintId: subject });
    this.vault.forget(subject);
  }
}
