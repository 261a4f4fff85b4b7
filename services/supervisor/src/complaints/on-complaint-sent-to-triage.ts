import { Injectable } from '@nestjs/common';
import { complaintSentToTriage, type ComplaintSentToTriage } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { TurnClocks } from '../clocks/turn-clocks.js';
import { complaints } from './in-hand.js';
import { lockComplaint } from './lock-complaint.js';

/** router → supervisor: a person must find the owner. The triage clock runs from the filing, or from the hand-back, on. */
@Injectable()
export class OnComplaintSentToTriage implements EventHandler<typeof complaintSentToTriage> {
  readonly contract = complaintSentToTriage;

  constructor(private readonly turnClocks: TurnClocks) {}

  async handle({ id: eventId, subject, data }: ComplaintSentToTriage, tx: EntityManager): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    if (complaint.endedAt) return;
    complaints.change(tx, complaint, { triageDesk: data.desk });
    const at = new Date(data.sentAt);
    await this.turnClocks.run(tx, { occurrence: 'sent-to-triage', complaint, knownCase: null, at, eventId });
  }
}
