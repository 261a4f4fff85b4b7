import { Injectable } from '@nestjs/common';
import { complaintFollowerAsked, type ComplaintFollowerAsked } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import type { EntityManager } from 'typeorm';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { NotifierEnv } from '../notifier.env.js';
import { FollowerMail } from './follower-mail.entity.js';

/** intake-web → notifier: somebody wants to be told, once, when it is answered. Whose address it is confirms that first. */
@Injectable()
export class OnComplaintFollowerAsked implements EventHandler<typeof complaintFollowerAsked> {
  readonly contract = complaintFollowerAsked;

  constructor(
    private readonly env: NotifierEnv,
    private readonly clock: Clock,
  ) {}

  async handle({ subject, data }: ComplaintFollowerAsked, tx: EntityManager): Promise<void> {
    const { erased } = await lockComplaint(tx, subject);
    if (erased || this.env.mail === null) return;
    const row = {
      ...{ id: data.wishId, complaintId: subject, language: data.language, attempts: 0 },
      ...{ detail: null, claimedUntil: null, endedAt: null },
    };
    const mail: FollowerMail =
      data.confirm === undefined
        ? { ...row, state: 'waiting', news: null, confirm: null, dueAt: null }
        : { ...row, state: 'planned', news: 'to-confirm', confirm: data.confirm, dueAt: this.clock.now() };
    await tx.upsert(FollowerMail, mail, ['id']);
  }
}
