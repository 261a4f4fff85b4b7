import { Injectable } from '@nestjs/common';
import { noticePlanned } from '#libs/contracts';
import { writeAtEnd } from '#libs/database';
import { noticeId, NotYetKnown } from '#libs/domain';
import { Outbox } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import { Vault, type ComplaintKey } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { Complaint } from '../complaints/complaint.entity.js';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { NotifierEnv } from '../notifier.env.js';
import { chooseDoors, type Way } from '../rules/choose-doors.js';
import { composeNotice } from '../rules/compose-notice.js';
import type { News } from '../rules/news.js';
import { waitsUntil } from '../rules/settle-notice.js';
import { keepNotices } from './keep-notices.js';
import { Notice } from './notice.entity.js';

/** The citizen must first have been told who has the complaint; that comes on another topic and may come later. */
const ofCase: ReadonlySet<News['kind']> = new Set<News['kind']>(['answered', 'postponed', 'reopened', 'closed']);
const aboutCase = (news: News): boolean =>
  ofCase.has(news.kind) || (news.kind === 'question' && news.by === 'institution');

/** Whoever asks for a code stands before the page: there it would be told to anybody. */
const waysFor = ({ kind }: News, ways: readonly Way[]): readonly Way[] =>
  kind === 'access-code' ? ways.filter(({ door }) => door !== 'web') : ways;

/** Something that happened, as far as a notice needs it. */
interface Cause {
  readonly id: string;
  readonly subject: string;
}

/** What one citizen is to be told; the complaint as it was when this became news. */
interface Wish {
  readonly cause: Cause;
  readonly news: News;
  readonly complaint: Readonly<Complaint>;
}

interface Planned {
  readonly notice: Notice;
  readonly way: Way;
  readonly wish: Wish;
  readonly key: ComplaintKey;
}

/**
 * Writes into the ledger what the citizen is to be told and asks the doors to do it. Planning the same news of the same
 * event again, by a replay or a repeated delivery, changes nothing; after an erasure nothing is planned. All that a
 * transaction has to plan is planned at its end together.
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
    writeAtEnd(tx, this.planAll, { cause, news, complaint: Object.assign(new Complaint(), complaint) });
  }

  private readonly planAll = async (tx: EntityManager, wishes: readonly Wish[]): Promise<void> => {
    const planned = await this.planned(tx, wishes);
    if (planned.length === 0) return;
    const fresh = await keepNotices(
      tx,
      planned.map(({ notice }) => notice),
    );
    const rows = planned.filter(({ notice }) => fresh.delete(notice.id)).map((one) => this.said(one));
    await this.outbox.addRows(tx, rows);
  };

  private async planned(tx: EntityManager, wishes: readonly Wish[]): Promise<Planned[]> {
    const idsOf = (some: readonly Wish[]) => [...new Set(some.map(({ complaint }) => complaint.id))];
    const keys = await this.vault.keysOf(tx, idsOf(wishes));
    const contacts = await this.vault.contactsOf(tx, idsOf(wishes.filter(({ complaint }) => complaint.door === 'web')));
    return wishes.flatMap((wish) => {
      const { id, door } = wish.complaint;
      const key = keys.get(id);
      // Erased while the event was on its way.
      if (!key) return [];
      return waysFor(wish.news, chooseDoors(door, contacts.get(id) ?? null, this.env)).map((way) => ({
        notice: this.line(wish, way),
        way,
        wish,
        key,
      }));
    });
  }

  private line({ cause, news: { kind }, complaint: { id: complaintId, language } }: Wish, { door }: Way): Notice {
    const [state, plannedAt] = ['planned' as const, this.clock.now()];
    const fresh = { state, detail: null, plannedAt, reportedAt: null, dueAt: waitsUntil({ state, door }, plannedAt) };
    return { id: noticeId(cause.id, door), complaintId, kind, door, language, ...fresh };
  }

  private said({ notice, way: { door, canReply }, wish: { news, complaint }, key }: Planned) {
    const { id, kind, language, plannedAt } = notice;
    const { code, institution } = complaint;
    const { publicUrl } = this.env;
    const words = composeNotice(news, { door, canReply, language, code, institution, publicUrl });
    return this.outbox.row(noticePlanned, complaint.id, {
      ...{ noticeId: id, kind, door, language },
      body: key.seal(`notice:${id}`, words),
      plannedAt: plannedAt.toISOString(),
    });
  }
}
