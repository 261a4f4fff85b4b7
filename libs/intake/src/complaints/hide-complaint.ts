import { Injectable } from '@nestjs/common';
import { complaintHidden, type Door } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import type { EntityManager } from 'typeorm';
import type { Privacy } from '../dialogue/privacy.js';
import { rememberFact } from '../tracking/remember-fact.js';
import { OpenComplaints } from './open-complaints.js';

interface ToHide {
  readonly complaintId: string;
  readonly door: Door;
  readonly privacy: Privacy;
}

/** The citizen hides what was recorded openly, also when it has ended. What is hidden already is no news. */
@Injectable()
export class HideComplaint {
  constructor(
    private readonly open: OpenComplaints,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async run(tx: EntityManager, { complaintId, door, privacy }: ToHide): Promise<void> {
    const { complaint } = await this.open.lockAny(tx, complaintId);
    const anonymous = privacy.anonymous && !complaint.anonymous;
    const confidential = privacy.confidential && !complaint.confidential;
    if (!anonymous && !confidential) return;
    const at = this.clock.now();
    const data = { door, anonymous, confidential, hiddenAt: at.toISOString() };
    const { id } = await this.outbox.add(tx, complaintHidden, complaintId, data);
    await rememberFact(tx, complaintId, { what: 'hidden', eventId: id, sequence: 0, at, data });
  }
}
