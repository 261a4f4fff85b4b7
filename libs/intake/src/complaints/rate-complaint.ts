import { Injectable } from '@nestjs/common';
import { complaintRated, type Door } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import { ComplaintKeyGone, Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { rememberFact } from '../tracking/remember-fact.js';
import { NothingToRate } from './complaint.errors.js';
import { OpenComplaints } from './open-complaints.js';

export interface Rating {
  readonly complaintId: string;
  readonly door: Door;
  /** From 1 to 5. */
  readonly score: number;
  readonly comment?: string | null;
}

/** The citizen judges the latest final answer, once; also after the complaint was closed by silence. */
@Injectable()
export class RateComplaint {
  constructor(
    private readonly open: OpenComplaints,
    private readonly vault: Vault,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async run(tx: EntityManager, { complaintId, door, score, comment }: Rating): Promise<void> {
    const { story } = await this.open.lockAny(tx, complaintId);
    if (!story.ratable) throw new NothingToRate();
    const key = await this.vault.keyOf(tx, complaintId);
    if (!key) throw new ComplaintKeyGone('The complaint has no key');
    const at = this.clock.now();
    const data = { door, score, comment: comment ? key.seal('rating', comment) : null, ratedAt: at.toISOString() };
    const { id } = await this.outbox.add(tx, complaintRated, complaintId, data);
    await rememberFact(tx, complaintId, { what: 'rated', eventId: id, sequence: 0, at, data });
  }
}
