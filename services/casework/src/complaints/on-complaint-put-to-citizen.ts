import { Injectable } from '@nestjs/common';
import { colleagueOf } from '#libs/access';
import { complaintPutToCitizen, type ComplaintPutToCitizen } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { KeepEntry } from '../timeline/keep-entry.js';
import { lockComplaint } from './lock-complaint.js';

/**
 * router → casework: the citizen was asked before an owner was found. Whoever gets the complaint reads it with the reply, which may
 * be no more than the number of an option; the question names them.
 */
@Injectable()
export class OnComplaintPutToCitizen implements EventHandler<typeof complaintPutToCitizen> {
  readonly contract = complaintPutToCitizen;

  constructor(private readonly keepEntry: KeepEntry) {}

  async handle({ subject, data }: ComplaintPutToCitizen, tx: EntityManager): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    const { entryId: id, question, askedBy } = data;
    const asker = askedBy === null ? null : await colleagueOf(tx, askedBy);
    await this.keepEntry.run(tx, complaint, {
      ...{ id, kind: 'put-to-citizen', at: new Date(data.askedAt), text: complaint.erasedAt ? null : question },
      ...{ author: askedBy === null ? 'hub' : 'officer', officerId: askedBy, officerName: asker?.name ?? null },
    });
  }
}
