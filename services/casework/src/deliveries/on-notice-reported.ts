import { Injectable } from '@nestjs/common';
import { caseAnswerDelivered, noticeReported, type NoticeReported } from '#libs/contracts';
import { Outbox, type EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { Entry } from '../cases/entry.entity.js';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { provesArrival } from '../rules/proves-arrival.js';
import { AwaitedNotice } from './awaited-notice.entity.js';

/**
 * a door → casework: the officer sees what became of their words. The first proof that a final answer has arrived is told on;
 * it starts the citizen's reply window.
 */
@Injectable()
export class OnNoticeReported implements EventHandler<typeof noticeReported> {
  readonly contract = noticeReported;

  constructor(private readonly outbox: Outbox) {}

  async handle({ subject, data }: NoticeReported, tx: EntityManager): Promise<void> {
    const { noticeId, door, outcome, reportedAt } = data;
    if (!(await tx.existsBy(AwaitedNotice, { noticeId, complaintId: subject }))) return;
    await lockComplaint(tx, subject);
    // Another door may have been first while this one waited for the lock.
    const awaited = await tx.findOneBy(AwaitedNotice, { noticeId });
    if (!awaited) return;
    const { caseId, entryId, final } = awaited;
    const told = { toldBy: door, toldState: outcome, toldAt: new Date(reportedAt) };
    if (!provesArrival(data)) {
      await tx.update(Entry, { id: entryId }, told);
      return;
    }
    await tx.delete(AwaitedNotice, { entryId });
    await tx.update(Entry, { id: entryId }, { ...told, deliveredAt: new Date(reportedAt) });
    if (final)
      await this.outbox.add(tx, caseAnswerDelivered, subject, { caseId, entryId, door, deliveredAt: reportedAt });
  }
}
