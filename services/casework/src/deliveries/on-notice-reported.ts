import { Injectable } from '@nestjs/common';
import { caseAnswerDelivered, noticeReported, type NoticeReported } from '#libs/contracts';
import { Outbox, type EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { Entry } from '../cases/entry.entity.js';
import { complaints } from '../complaints/in-hand.js';
import { provesArrival } from '../rules/proves-arrival.js';
import { AwaitedNotice } from './awaited-notice.entity.js';
import { awaitedNotices } from './in-hand.js';

/**
 * a door → casework: the officer sees what became of their words. The first proof that a final answer has arrived is told on;
 * it starts the citizen's reply window.
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
    const told = { toldBy: door, toldState: outcome, toldAt: new Date(reportedAt) };
    if (!provesArrival(data)) {
      await tx.update(Entry, { id: entryId }, told);
      return;
    }
    await tx.delete(AwaitedNotice, { entryId });
    awaitedNotices.forget(tx, (one) => one.entryId === entryId);
    await tx.update(Entry, { id: entryId }, { ...told, deliveredAt: new Date(reportedAt) });
    if (final)
      await this.outbox.add(tx, caseAnswerDelivered, subject, { caseId, entryId, door, deliveredAt: reportedAt });
  }
}
