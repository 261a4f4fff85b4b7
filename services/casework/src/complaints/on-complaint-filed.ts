import { Injectable } from '@nestjs/common';
import { complaintFiled, type ComplaintFiled } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { Complaint } from './complaint.entity.js';

/** a door → casework: there is a complaint. Officers see it when it has been assigned. */
@Injectable()
export class OnComplaintFiled implements EventHandler<typeof complaintFiled> {
  readonly contract = complaintFiled;

  async handle({ subject, data }: ComplaintFiled, tx: EntityManager): Promise<void> {
    const { code, door, class: itsClass, title, text, place, occurredOn, anonymous, confidential, attachments } = data;
    await tx.insert(Complaint, {
      id: subject,
      ...{ code, door, class: itsClass, title, text, place, occurredOn, anonymous, confidential, attachments },
      receivedAt: new Date(data.receivedAt),
      withdrawnAt: null,
      erasedAt: null,
    });
  }
}
