import { Injectable } from '@nestjs/common';
import { complaintHidden, type ComplaintHidden } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { KeepEntry } from '../timeline/keep-entry.js';
import { complaints } from './in-hand.js';
import { lockComplaint } from './lock-complaint.js';

/** a door → casework: from now on nobody at an institution can look up who it is, or it is no longer for the public. */
@Injectable()
export class OnComplaintHidden implements EventHandler<typeof complaintHidden> {
  readonly contract = complaintHidden;

  constructor(private readonly keepEntry: KeepEntry) {}

  async handle({ subject, data }: ComplaintHidden, tx: EntityManager): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    const before = { anonymous: complaint.anonymous, confidential: complaint.confidential };
    const after = {
      anonymous: before.anonymous || data.anonymous,
      confidential: before.confidential || data.confidential,
    };
    complaints.change(tx, complaint, after);
    await this.keepEntry.run(tx, complaint, {
      ...{ kind: 'hidden', author: 'citizen', at: new Date(data.hiddenAt), before, after },
    });
  }
}
