import { Injectable } from '@nestjs/common';
import { caseClosed, type CaseClosed } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { EndComplaint } from '../complaints/end-complaint.js';

/** casework → supervisor: the complaint is settled, in whichever way; no clock of it runs on. */
@Injectable()
export class OnCaseClosed implements EventHandler<typeof caseClosed> {
  readonly contract = caseClosed;

  constructor(private readonly endComplaint: EndComplaint) {}

  async handle({ id: eventId, subject, data }: CaseClosed, tx: EntityManager): Promise<void> {
    if (data.role === 'co-owner') return;
    await this.endComplaint.run(tx, subject, { occurrence: 'closed', at: new Date(data.closedAt), eventId });
  }
}
