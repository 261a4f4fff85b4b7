import { Injectable } from '@nestjs/common';
import { complaintSetAside, type ComplaintSetAside } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { EndComplaint } from './end-complaint.js';

/** router → supervisor: a person has ended it at the desk, so nobody has to answer it any more. */
@Injectable()
export class OnComplaintSetAside implements EventHandler<typeof complaintSetAside> {
  readonly contract = complaintSetAside;

  constructor(private readonly endComplaint: EndComplaint) {}

  async handle({ id: eventId, subject, data }: ComplaintSetAside, tx: EntityManager): Promise<void> {
    await this.endComplaint.run(tx, subject, { occurrence: 'closed', at: new Date(data.setAsideAt), eventId });
  }
}
