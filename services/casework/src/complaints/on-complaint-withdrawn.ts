import { Injectable } from '@nestjs/common';
import { complaintWithdrawn, type ComplaintWithdrawn } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { AdvanceCase } from '../cases/advance-case.js';
import { complaints } from './in-hand.js';
import { lockComplaint } from './lock-complaint.js';

/** a door → casework: the citizen takes the complaint back. What is open is closed, and nothing is opened any more. */
@Injectable()
export class OnComplaintWithdrawn implements EventHandler<typeof complaintWithdrawn> {
  readonly contract = complaintWithdrawn;

  constructor(private readonly advanceCase: AdvanceCase) {}

  async handle({ subject, data }: ComplaintWithdrawn, tx: EntityManager): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    const at = new Date(data.withdrawnAt);
    complaints.change(tx, complaint, { withdrawnAt: at });
    await this.advanceCase.run(tx, complaint, { step: 'citizen-withdraws', actor: 'citizen', at, door: data.door });
  }
}
