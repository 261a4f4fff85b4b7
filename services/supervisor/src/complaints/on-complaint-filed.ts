import { Injectable } from '@nestjs/common';
import { complaintFiled, type ComplaintFiled } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { TurnClocks } from '../clocks/turn-clocks.js';
import { Complaint } from './complaint.entity.js';
import { complaints } from './in-hand.js';

/** a door → supervisor: the citizen's time begins, and the triage desk's. */
@Injectable()
export class OnComplaintFiled implements EventHandler<typeof complaintFiled> {
  readonly contract = complaintFiled;

  constructor(private readonly turnClocks: TurnClocks) {}

  async handle({ id: eventId, subject: id, data }: ComplaintFiled, tx: EntityManager): Promise<void> {
    const complaint = Object.assign(new Complaint(), {
      ...{ id, code: data.code, class: data.class, receivedAt: new Date(data.receivedAt), triageDesk: 'triage' },
      ...{ assignments: [], institutionCode: null, province: null, topic: null, unowned: true },
      ...{ endedAt: null, erasedAt: null },
    });
    await complaints.add(tx, complaint);
    const at = complaint.receivedAt;
    await this.turnClocks.run(tx, { occurrence: 'filed', complaint, knownCase: null, at, eventId });
  }
}
