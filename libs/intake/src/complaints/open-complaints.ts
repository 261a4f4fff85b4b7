import { ComplaintKeyGone } from '#libs/vault';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isOpen } from '../tracking/story.js';
import { Tracking, type Tracked } from '../tracking/tracking.js';
import { ComplaintOver, ComplaintUnknown } from './complaint.errors.js';

/** Finds the complaint a citizen acts on and keeps others from acting on it until the transaction ends. */
@Injectable()
export class OpenComplaints {
  constructor(private readonly tracking: Tracking) {}

  /** Refuses what does not exist, has ended for good or was erased. */
  async lock(tx: EntityManager, complaintId: string): Promise<Tracked> {
    const tracked = await this.lockAny(tx, complaintId);
    if (!isOpen(tracked.story.status) && !tracked.story.reopenable) throw new ComplaintOver();
    return tracked;
  }

  /** The same, but what has ended may still be judged. */
  async lockAny(tx: EntityManager, complaintId: string): Promise<Tracked> {
    await tx.query('select 1 from complaint where id = $1 for update', [complaintId]);
    const tracked = await this.tracking.byId(complaintId, tx);
    if (!tracked) throw new ComplaintUnknown();
    if (tracked.story.status === 'erased') throw new ComplaintKeyGone('The complaint was erased');
    return tracked;
  }
}
