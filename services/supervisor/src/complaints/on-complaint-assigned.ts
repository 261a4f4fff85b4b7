import { Injectable } from '@nestjs/common';
import { complaintAssigned, type ComplaintAssigned } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { TurnClocks } from '../clocks/turn-clocks.js';
import type { Complaint } from './complaint.entity.js';
import { complaints } from './in-hand.js';
import { lockComplaint } from './lock-complaint.js';

/** router → supervisor: there is an owner, so the triage desk has done its work. */
@Injectable()
export class OnComplaintAssigned implements EventHandler<typeof complaintAssigned> {
  readonly contract = complaintAssigned;

  constructor(private readonly turnClocks: TurnClocks) {}

  async handle({ id: eventId, subject, data }: ComplaintAssigned, tx: EntityManager): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    const { assignmentId } = data;
    const assignments =
      data.role === 'lead' ? [...complaint.assignments, assignmentId] : [assignmentId, ...complaint.assignments];
    complaints.change(tx, complaint, { assignments });
    if (!complaint.erasedAt) this.learnWhatAbout(tx, complaint, data);
    if (complaint.endedAt || data.role === 'co-owner') return;
    const at = new Date(data.assignedAt);
    await this.turnClocks.run(tx, { occurrence: 'assigned', complaint, knownCase: null, at, eventId });
  }

  private learnWhatAbout(tx: EntityManager, complaint: Complaint, data: ComplaintAssigned['data']): void {
    complaints.change(tx, complaint, { province: data.province ?? complaint.province });
    // Of its co-owners each has a service of its own; the complaint is about that of the lead.
    if (data.role === 'lead') complaints.change(tx, complaint, { topic: data.service?.topics[0] ?? null });
  }
}
