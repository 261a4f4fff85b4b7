import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { Vault, type ComplaintKey } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import type { Complaint } from '../complaints/complaint.entity.js';
import { NotifierEnv } from '../notifier.env.js';
import { chooseDoors, type Way } from '../rules/choose-doors.js';
import type { News } from '../rules/news.js';
import type { Pack } from '../rules/pack-news.js';
import { newNotice } from './new-notice.js';
import type { Notice } from './notice.entity.js';

/** Whoever asks for a code stands before the page: there it would be told to anybody. */
const waysFor = ({ kind }: News, ways: readonly Way[]): readonly Way[] =>
  kind === 'access-code' ? ways.filter(({ door }) => door !== 'web') : ways;

/** Something that happened, as far as a notice needs it. */
export interface Cause {
  readonly id: string;
  readonly subject: string;
}

/** What one citizen is to be told; the complaint as it was when this became news. */
export interface Wish {
  readonly cause: Cause;
  readonly news: News;
  readonly complaint: Readonly<Complaint>;
}

export interface DrawnUp {
  readonly notice: Notice;
  readonly canReply: boolean;
  readonly complaint: Readonly<Complaint>;
  readonly pack: Pack;
  readonly key: ComplaintKey;
}

/** Which notices news becomes: one for each door that leads to the citizen, now or when they may be woken. Keeps nothing. */
@Injectable()
export class DrawUpNotices {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly env: NotifierEnv,
  ) {}

  async run(tx: EntityManager, wishes: readonly Wish[]): Promise<DrawnUp[]> {
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
