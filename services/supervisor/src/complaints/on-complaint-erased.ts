import { Injectable } from '@nestjs/common';
import { complaintErased, type ComplaintErased } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { EndComplaint } from './end-complaint.js';

/** a door → supervisor: nobody can read the complaint any more, so nobody can be late with it. The clocks hold no word of it. */
@Injectable()
export class OnComplaintErased implements EventHandler<typeof complaintErased> {
  readonly contract = complaintErased;

  constructor(private readonly endComplaint: EndComplaint) {}

  async handle({ id: eventId, subject, data }: ComplaintErased, tx: EntityManager): Promise<void> {
    await this.endComplaint.run(tx, subject, { occurrence: 'withdrawn', at: new Date(data.erasedAt), eventId });
  }
}
