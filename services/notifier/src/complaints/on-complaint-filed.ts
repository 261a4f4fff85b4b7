import { Injectable } from '@nestjs/common';
import { complaintFiled, type ComplaintFiled } from '#libs/contracts';
import { hubTimeZone } from '#libs/domain';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { PlanNotice } from '../notices/plan-notice.js';
import { complaints } from './in-hand.js';

/** A door → notifier: the citizen gets a receipt with the code, unless the door's own reply has told it: one message answers one. */
@Injectable()
export class OnComplaintFiled implements EventHandler<typeof complaintFiled> {
  readonly contract = complaintFiled;

  constructor(private readonly planNotice: PlanNotice) {}

  async handle(event: ComplaintFiled, tx: EntityManager): Promise<void> {
    const { code, door, language, receivedAt, toldAtDoor } = event.data;
    const unknown = { institution: null, institutionCode: null, timeZone: hubTimeZone };
    const heardAt = new Date(receivedAt);
    await complaints.add(tx, { id: event.subject, code, door, language, heardAt, ...unknown, erased: false });
    if (!toldAtDoor) await this.planNotice.run(tx, event, { kind: 'received' });
  }
}
