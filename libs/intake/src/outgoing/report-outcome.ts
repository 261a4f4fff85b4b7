import { Injectable } from '@nestjs/common';
import { noticeReported, replyReported } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import { DataSource, type EntityManager } from 'typeorm';
import { hasLeft } from './has-left.js';
import type { OutgoingMessage } from './outgoing-message.entity.js';
import { OutgoingQueue, type Change } from './outgoing-queue.js';

type Known = Pick<OutgoingMessage, 'id' | 'door' | 'notice' | 'complaintId' | 'sealedUnder' | 'units'>;
/** `planned`: put back, because the provider would not take it yet. */
type Outcome = Change & { to: 'planned' | 'sent' | 'delivered' | 'read' | 'failed' | 'in-doubt'; at: Date };

/**
 * Records what became of a message and, where it was a notice or costs something, tells the notifier, in one transaction. A
 * provider's status is worked so before it is acknowledged: to store it first would be a write more for what is one update, it
 * waits for no conversation, and brought again after a fault it changes nothing.
 */
@Injectable()
export class ReportOutcome {
  constructor(
    private readonly db: DataSource,
    private readonly queue: OutgoingQueue,
    private readonly outbox: Outbox,
  ) {}

  async run(message: Known, outcome: Outcome): Promise<boolean> {
    const detail = outcome.detail?.slice(0, 200) ?? null;
    return this.db.transaction(async (tx) => {
      const before = await this.queue.move(tx, message.id, { ...outcome, detail });
      if (before === null) return false;
      if (message.notice) await this.reportNotice(tx, message, { ...outcome, detail });
      if (hasLeft(before) !== hasLeft(outcome.to)) await this.reportReply(tx, message, outcome);
      return true;
    });
  }

  private async reportNotice(tx: EntityManager, { id, door, complaintId }: Known, { to, detail, at }: Outcome) {
    if (complaintId === null) return;
    await this.outbox.add(tx, noticeReported, complaintId, {
      ...{ noticeId: id, door, outcome: to === 'planned' ? ('sending' as const) : to },
      ...{ detail: detail ?? null, reportedAt: at.toISOString() },
    });
  }

  private async reportReply(tx: EntityManager, message: Known, { to, at }: Outcome) {
    const { id, door, complaintId, sealedUnder, units } = message;
    if (units === null) return;
    await this.outbox.add(tx, replyReported, complaintId ?? sealedUnder, {
      ...{ replyId: id, door, complaintId, units, left: hasLeft(to), reportedAt: at.toISOString() },
    });
  }
}
