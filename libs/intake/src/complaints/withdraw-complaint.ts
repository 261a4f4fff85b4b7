import { Injectable } from '@nestjs/common';
import { complaintWithdrawn, type Door } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import type { EntityManager } from 'typeorm';
import { rememberFact } from '../tracking/remember-fact.js';
import { OpenComplaints } from './open-complaints.js';

/** The citizen takes an open complaint back. */
@Injectable()
export class WithdrawComplaint {
  constructor(
    private readonly open: OpenComplaints,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async run(tx: EntityManager, { complaintId, door }: { complaintId: string; door: Door }): Promise<void> {
    await this.open.lock(tx, complaintId);
    const at = this.clock.now();
    const data = { door, withdrawnAt: at.toISOString() };
    const { id } = await this.outbox.add(tx, complaintWithdrawn, complaintId, data);
    await rememberFact(tx, complaintId, { what: 'withdrawn', eventId: id, sequence: 0, at, data });
  }
}
