import { Injectable } from '@nestjs/common';
import { complaintWithdrawn, type ComplaintWithdrawn } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { EndComplaint } from './end-complaint.js';

/** a door → supervisor: the citizen takes the complaint back, so nobody is asked for anything any more. */
@Injectable()
export class OnComplaintWithdrawn implements EventHandler<typeof complaintWithdrawn> {
  readonly contract = complaintWithdrawn;

  constructor(private readonly endComplaint: EndComplaint) {}

  async handle({ id: eventId, subject, data }: ComplaintWithdrawn, tx: EntityManager): Promise<void> {
    await this.endComplaint.run(tx, subject, { occurrence: 'withdrawn', at: new Date(data.withdrawnAt), eventId });
  }
}
