import { Injectable } from '@nestjs/common';
import { noticePlanned } from '#libs/contracts';
import { noticeId, NotYetKnown } from '#libs/domain';
import { Outbox } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { Complaint } from '../complaints/complaint.entity.js';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { NotifierEnv } from '../notifier.env.js';
import { chooseDoors } from '../rules/choose-doors.js';
import { composeNotice } from '../rules/compose-notice.js';
import type { News } from '../rules/news.js';
import { Notice } from './notice.entity.js';

/** The citizen must first have been told who has the complaint; that comes on another topic and may come later. */
const ofCase: ReadonlySet<News['kind']> = new Set<News['kind']>(['answered', 'postponed', 'reopened', 'closed']);
const aboutCase = (news: News): boolean =>
  ofCase.has(news.kind) || (news.kind === 'question' && news.by === 'institution');

/** Something that happened, as far as a notice needs it. */
interface Cause {
  readonly id: string;
  readonly subject: string;
}

/**
 * Writes into the ledger what the citizen is to be told and asks the doors to do it. Planning the same news of the same
 * event again, by a replay or a repeated delivery, changes nothing; after an erasure nothing is planned.
 */
@Injectable()
export class PlanNotice {
  constructor(
    private readonly vault: Vault,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly env: NotifierEnv,
  ) {}

  async run(tx: EntityManager, cause: Cause, news: News): Promise<void> {
    const complaint = await lockComplaint(tx, cause.subject);
    if (complaint.erased) return;
    if (aboutCase(news) && complaint.institution === null) {
      throw new NotYetKnown(`The complaint ${complaint.id} has not been heard to be assigned yet`);
    }
    const contact = complaint.door === 'web' ? await this.vault.contactOf(tx, complaint.id) : null;
    for (const way of chooseDoors(complaint.door, contact)) {
      // Whoever asks for a code stands before the page: there it would be told to anybody.
      if (news.kind === 'access-code' && way.door === 'web') continue;
      await this.plan(tx, complaint, { id: noticeId(cause.id, way.door), ...way, news });
    }
  }

  private async plan(
    tx: EntityManager,
    { id: complaintId, code, language, institution }: Complaint,
    { id, door, canReply, news }: { id: string; news: News } & ReturnType<typeof chooseDoors>[number],
  ): Promise<void> {
    const key = await this.vault.keyOf(tx, complaintId);
    // Erased while the event was on its way.
    if (!key) return;
    const planned = { complaintId, kind: news.kind, door, language, state: 'planned' as const };
    const plannedAt = this.clock.now();
    const added = await tx
      .createQueryBuilder()
      .insert()
      .into(Notice)
      .values({ id, ...planned, detail: null, plannedAt, reportedAt: null })
      .orIgnore()
      .returning('id')
      .execute();
    if ((added.raw as unknown[]).length === 0) return;

    const words = composeNotice(news, { door, canReply, language, code, institution, publicUrl: this.env.publicUrl });
    await this.outbox.add(tx, noticePlanned, complaintId, {
      noticeId: id,
      kind: news.kind,
      door,
      language,
      body: key.seal(`notice:${id}`, words),
      plannedAt: plannedAt.toISOString(),
    });
  }
}
