import { Injectable } from '@nestjs/common';
import { writeAtEnd } from '#libs/database';
import { NotYetKnown } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { Vault, type ComplaintKey } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { Complaint } from '../complaints/complaint.entity.js';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { NotifierEnv } from '../notifier.env.js';
import { chooseDoors, type Way } from '../rules/choose-doors.js';
import type { News } from '../rules/news.js';
import type { Pack } from '../rules/pack-news.js';
import { keepNotices } from './keep-notices.js';
import { newNotice } from './new-notice.js';
import type { Notice } from './notice.entity.js';
import { SayNotice } from './say-notice.js';

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
  readonly canReply: boolean;
  readonly complaint: Readonly<Complaint>;
  readonly pack: Pack;
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
    private readonly clock: Clock,
    private readonly env: NotifierEnv,
    private readonly saying: SayNotice,
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
    const leaving = planned.filter(({ notice }) => fresh.delete(notice.id) && notice.state === 'planned');
    await this.saying.run(tx, leaving);
  };

  private async planned(tx: EntityManager, wishes: readonly Wish[]): Promise<Planned[]> {
    const idsOf = (some: readonly Wish[]) => [...new Set(some.map(({ complaint }) => complaint.id))];
    const keys = await this.vault.keysOf(tx, idsOf(wishes));
    const contacts = await this.vault.contactsOf(tx, idsOf(wishes));
    return wishes.flatMap((wish) => {
      const { complaint, news, cause } = wish;
      const key = keys.get(complaint.id);
      // Erased while the event was on its way.
      if (!key) return [];
      const pack = { news: [news], institution: complaint.institution };
      const contact = contacts.get(complaint.id) ?? null;
      const ways = chooseDoors(complaint.door, contact, this.env);
      return waysFor(news, ways).map(({ door, canReply }) => {
        const wanted = { causeId: cause.id, complaint, contact, door, pack, key, now: this.clock.now() };
        return { notice: newNotice(wanted, this.env.quietHours), canReply, complaint, pack, key };
      });
    });
  }
}
