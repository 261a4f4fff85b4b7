import { Injectable } from '@nestjs/common';
import { complaintErased, type ComplaintErased } from '#libs/contracts';
import { writeNow } from '#libs/database';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { EndComplaint } from './end-complaint.js';
import { cases, complaints } from './in-hand.js';
import { lockComplaint } from './lock-complaint.js';

/**
 * a door → supervisor: nobody can read the complaint any more, so nobody can be late with it. What it was about and where it
 * lay is blanked; sums that counted it stay.
 */
@Injectable()
export class OnComplaintErased implements EventHandler<typeof complaintErased> {
  readonly contract = complaintErased;

  constructor(private readonly endComplaint: EndComplaint) {}

  async handle({ id: eventId, subject, data }: ComplaintErased, tx: EntityManager): Promise<void> {
    const at = new Date(data.erasedAt);
    await this.endComplaint.run(tx, subject, { occurrence: 'withdrawn', at, eventId });
    const nothing = { topic: null, province: null };
    complaints.change(tx, await lockComplaint(tx, subject), { ...nothing, erasedAt: at });
    for (const its of await cases.of(tx, subject)) cases.change(tx, its, nothing);
    // Steps that this transaction is still to write are among them.
    await writeNow(tx);
    await tx.query('update case_step set topic = null where complaint_id = $1 and topic is not null', [subject]);
  }
}
