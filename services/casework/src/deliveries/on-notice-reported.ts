import { Injectable } from '@nestjs/common';
import { caseAnswerDelivered, noticeReported, type NoticeReported } from '#libs/contracts';
import { readRows } from '#libs/database';
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
    const find = async () => (await readRows(tx, AwaitedNotice, { by: 'noticeId', keys: [noticeId] }))[0];
    if ((await find())?.complaintId !== subject) return;
    await lockComplaint(tx, subject);
    // Another door may have been first while this one waited for the lock.
    const awaited = await find();
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
