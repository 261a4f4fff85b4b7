import { Injectable } from '@nestjs/common';
import { noticeReported, type NoticeReported } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { stateAfter } from '../rules/notice-state.js';
import { waitsUntil } from '../rules/settle-notice.js';
import { notices } from './in-hand.js';
import { NoticeUnknown } from './notice.errors.js';

/** A door → notifier: how far a notice has come. A report that comes late never takes back a later one. */
@Injectable()
export class OnNoticeReported implements EventHandler<typeof noticeReported> {
  readonly contract = noticeReported;

  async handle({ data }: NoticeReported, tx: EntityManager): Promise<void> {
    const { noticeId: id, outcome, detail, door } = data;
    const [notice] = await notices.of(tx, id);
    if (!notice) throw new NoticeUnknown(id);
    const state = stateAfter(notice.state, outcome);
    if (state === notice.state) return;
    const reportedAt = new Date(data.reportedAt);
    notices.change(tx, notice, { state, detail, reportedAt, dueAt: waitsUntil({ state, door }, reportedAt) });
  }
}
