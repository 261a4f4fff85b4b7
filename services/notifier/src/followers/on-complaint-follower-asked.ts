import { Injectable } from '@nestjs/common';
import { complaintFollowerAsked, type ComplaintFollowerAsked } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { NotifierEnv } from '../notifier.env.js';
import { FollowerMail } from './follower-mail.entity.js';

/** intake-web → notifier: somebody wants to be told, once, when it is answered. */
@Injectable()
export class OnComplaintFollowerAsked implements EventHandler<typeof complaintFollowerAsked> {
  readonly contract = complaintFollowerAsked;

  constructor(private readonly env: NotifierEnv) {}

  async handle({ subject, data }: ComplaintFollowerAsked, tx: EntityManager): Promise<void> {
    const { erased } = await lockComplaint(tx, subject);
    if (erased || this.env.mail === null) return;
    await tx.insert(FollowerMail, {
      ...{ id: data.wishId, complaintId: subject, language: data.language, state: 'waiting', attempts: 0 },
      ...{ news: null, detail: null, dueAt: null, claimedUntil: null, endedAt: null },
    });
  }
}
