import { Injectable } from '@nestjs/common';
import { complaintIdentityRead, type ComplaintIdentityRead } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { KeepEntry } from '../timeline/keep-entry.js';
import { lockComplaint } from './lock-complaint.js';

/** a door → casework: a clerk at a counter has read who the citizen is. It stands in the history as when an officer does. */
@Injectable()
export class OnComplaintIdentityRead implements EventHandler<typeof complaintIdentityRead> {
  readonly contract = complaintIdentityRead;

  constructor(private readonly keepEntry: KeepEntry) {}

  async handle({ subject, data }: ComplaintIdentityRead, tx: EntityManager): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    const { entryId: id, clerk: officerId, reason, readAt } = data;
    const text = complaint.erasedAt ? null : reason;
    const line = { id, kind: 'identity-read', author: 'officer', officerId, text, why: 'counter' } as const;
    await this.keepEntry.run(tx, complaint, { ...line, at: new Date(readAt) });
  }
}
