import { Injectable } from '@nestjs/common';
import { noticeReported } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import { DataSource } from 'typeorm';
import type { OutgoingMessage } from './outgoing-message.entity.js';
import { OutgoingQueue, type Change } from './outgoing-queue.js';

type Known = Pick<OutgoingMessage, 'id' | 'door' | 'notice' | 'complaintId'>;
/** `planned`: put back, because the provider would not take it yet. */
type Outcome = 'planned' | 'sent' | 'delivered' | 'read' | 'failed' | 'in-doubt';

/**
 * Records what became of a message and, where it was a notice, tells the notifier, in one transaction. A provider's status is
 * worked so before it is acknowledged: to store it first would be a write more for what is one update, it waits for no
 * conversation, and brought again after a fault it changes nothing.
 */
@Injectable()
export class ReportOutcome {
  constructor(
    private readonly db: DataSource,
    private readonly queue: OutgoingQueue,
    private readonly outbox: Outbox,
  ) {}

  async run(message: Known, outcome: Change & { to: Outcome; at: Date }): Promise<boolean> {
    const detail = outcome.detail?.slice(0, 200) ?? null;
    return this.db.transaction(async (tx) => {
      if (!(await this.queue.move(tx, message.id, { ...outcome, detail }))) return false;
      if (!message.notice || message.complaintId === null) return true;
      await this.outbox.add(tx, noticeReported, message.complaintId, {
        noticeId: message.id,
        door: message.door,
        outcome: outcome.to === 'planned' ? 'sending' : outcome.to,
        detail,
        reportedAt: outcome.at.toISOString(),
      });
      return true;
    });
  }
}
