import { Injectable } from '@nestjs/common';
import { complaintFiled, type ComplaintFiled } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { KeepEntry } from '../timeline/keep-entry.js';
import { Complaint } from './complaint.entity.js';
import { complaints } from './in-hand.js';

/** a door → casework: there is a complaint. Officers see it when it has been assigned. */
@Injectable()
export class OnComplaintFiled implements EventHandler<typeof complaintFiled> {
  readonly contract = complaintFiled;

  constructor(private readonly keepEntry: KeepEntry) {}

  async handle({ subject, data }: ComplaintFiled, tx: EntityManager): Promise<void> {
    const { code, door, class: itsClass, title, text, place, occurredOn, attachments } = data;
    const { anonymous, confidential, reachable } = data;
    const complaint = Object.assign(new Complaint(), {
      id: subject,
      ...{
        code,
        door,
        class: itsClass,
        title,
        text,
        place,
        occurredOn,
        anonymous,
        confidential,
        reachable,
        attachments,
      },
      receivedAt: new Date(data.receivedAt),
      ...{ withdrawnAt: null, erasedAt: null, alsoAffected: 0, lastSequence: 0, lastHash: null },
    });
    await complaints.add(tx, complaint);
    const { receivedAt: at } = complaint;
    const after = { class: itsClass, anonymous, confidential };
    const words = { text, attachments, elsewhere: true };
    await this.keepEntry.run(tx, complaint, { kind: 'filed', author: 'citizen', at, after, ...words });
  }
}
