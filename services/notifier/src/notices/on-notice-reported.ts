import { Injectable } from '@nestjs/common';
import { noticeReported, type NoticeReported } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { stateAfter } from '../rules/notice-state.js';
import { waitsUntil } from '../rules/settle-notice.js';
import { FallBack } from './fall-back.js';
import { notices } from './in-hand.js';
import { NoticeUnknown } from './notice.errors.js';

/**
 * A door → notifier: how far a notice has come. A report that comes late never takes back a later one; after a failure
 * another door is tried.
 */
@Injectable()
export class OnNoticeReported implements EventHandler<typeof noticeReported> {
  readonly contract = noticeReported;

  constructor(private readonly fallBack: FallBack) {}

  foresee(events: readonly NoticeReported[], tx: EntityManager): Promise<void> {
    return notices.take(
      tx,
      events.map(({ data }) => data.noticeId),
    );
  }

  async handle({ data }: NoticeReported, tx: EntityManager): Promise<void> {
    const { noticeId: id, outcome, detail, door } = data;
    const [notice] = await notices.of(tx, id);
    if (!notice) throw new NoticeUnknown(id);
    const state = stateAfter(notice.state, outcome);
    if (state === notice.state) return;
    const reportedAt = new Date(data.reportedAt);
    const dueAt = waitsUntil({ state, door }, reportedAt);
    notices.change(tx, notice, { state, detail, reportedAt, dueAt });
    if (state === 'failed') await this.fallBack.run(tx, notice);
    if (dueAt === null) notices.change(tx, notice, { news: null });
  }
}
