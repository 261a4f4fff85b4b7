import { Injectable } from '@nestjs/common';
import { caseAnswerDelivered, noticeReported, type NoticeReported } from '#libs/contracts';
import { sendAhead } from '#libs/database';
import { Outbox, type EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { lastWord } from '../answers/last-word.js';
import { caseOf, complaints } from '../complaints/in-hand.js';
import { provesArrival } from '../rules/proves-arrival.js';
import { awaitedNotices } from './in-hand.js';

/**
 * a door → casework: the officer sees what became of their words. The first proof that a final answer has arrived is told on
 * while the citizen weighs that answer; it starts their reply window.
 */
@Injectable()
export class OnNoticeReported implements EventHandler<typeof noticeReported> {
  readonly contract = noticeReported;

  constructor(private readonly outbox: Outbox) {}

  foresee(events: readonly NoticeReported[], tx: EntityManager): Promise<void> {
    return awaitedNotices.take(
      tx,
      events.map(({ data }) => data.noticeId),
    );
  }

  async handle({ subject, data }: NoticeReported, tx: EntityManager): Promise<void> {
    const { noticeId, door, reportedAt, outcome } = data;
    // Locked before it is looked: another door may be first.
    if ((await complaints.of(tx, subject)).length === 0) return;
    const [awaited] = await awaitedNotices.of(tx, noticeId);
    if (awaited?.complaintId !== subject) return;
    const { caseId, entryId, final } = awaited;
    const isThere = provesArrival(data);
    await sendAhead(
      tx,
      `update entry set told_by = $2, told_state = $3, told_at = $4, delivered_at = coalesce($5, delivered_at) where id = $1`,
      [entryId, door, outcome, reportedAt, isThere ? reportedAt : null],
    );
    if (!isThere) return;
    await sendAhead(tx, 'delete from awaited_notice where entry_id = $1', [entryId]);
    awaitedNotices.forget(tx, (one) => one.entryId === entryId);
    if (final && (await isWeighed(tx, subject, { caseId, entryId })))
      await this.outbox.add(tx, caseAnswerDelivered, subject, { caseId, entryId, door, deliveredAt: reportedAt });
  }
}

/** Who has objected meanwhile, or was given another answer, weighs this one no longer. */
async function isWeighed(tx: EntityManager, complaintId: string, of: { caseId: string; entryId: string }) {
  const found = await caseOf(tx, complaintId, of.caseId);
  return found?.status === 'answered' && (await lastWord(tx, complaintId))?.id === of.entryId;
}
