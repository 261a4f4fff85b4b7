import { Injectable } from '@nestjs/common';
import { complaintFollowed, type ComplaintFollowed } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { CaseChanges } from '../cases/case-changes.js';
import { cases, complaints } from './in-hand.js';
import { lockComplaint } from './lock-complaint.js';

/** intake-web → casework: so many others say that it happens to them too. A number for whoever decides what comes first; no line of the history. */
@Injectable()
export class OnComplaintFollowed implements EventHandler<typeof complaintFollowed> {
  readonly contract = complaintFollowed;

  constructor(private readonly changes: CaseChanges) {}

  async handle({ subject, data }: ComplaintFollowed, tx: EntityManager): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    const { followers: alsoAffected } = data;
    complaints.change(tx, complaint, { alsoAffected });
    for (const one of await cases.of(tx, subject)) this.changes.keep(tx, Object.assign(one, { alsoAffected }));
  }
}
