import { Injectable } from '@nestjs/common';
import { complaintFiled, type ComplaintFiled } from '#libs/contracts';
import { hubTimeZone } from '#libs/domain';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { KeepTold } from '../notices/keep-told.js';
import { PlanNotice } from '../notices/plan-notice.js';
import { complaints } from './in-hand.js';

/** A door → notifier: the citizen gets a receipt with the code. Where the door's own reply tells it, it is only kept: one message answers one. */
@Injectable()
export class OnComplaintFiled implements EventHandler<typeof complaintFiled> {
  readonly contract = complaintFiled;

  constructor(
    private readonly planNotice: PlanNotice,
    private readonly keepTold: KeepTold,
  ) {}

  async handle(event: ComplaintFiled, tx: EntityManager): Promise<void> {
    const { code, door, language, receivedAt, toldAtDoor } = event.data;
    const unknown = { institution: null, institutionCode: null, timeZone: hubTimeZone };
    const heardAt = new Date(receivedAt);
    await complaints.add(tx, { id: event.subject, code, door, language, heardAt, ...unknown, erased: false });
    await (toldAtDoor ? this.keepTold : this.planNotice).run(tx, event, { kind: 'received' });
  }
}
