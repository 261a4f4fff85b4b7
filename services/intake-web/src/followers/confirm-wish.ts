import { Injectable } from '@nestjs/common';
import { complaintFollowerAsked, pageLanguageOf } from '#libs/contracts';
import { wishConfirmedWithinDays } from '#libs/domain';
import { TrackedComplaint } from '#libs/intake';
import { Outbox } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource, type EntityManager } from 'typeorm';
import { lockUnlessErased } from '../access/lock-unless-erased.js';
import { confirmDigest } from './confirm-digest.js';
import { FollowerWish } from './follower-wish.entity.js';
import { tellsOfEnd } from './tells-of-end.js';

/** `over`: it has been answered or has ended meanwhile, and nobody is told any more. */
export type Confirmed =
  | { readonly outcome: 'confirmed' | 'over'; readonly code: string }
  | { readonly outcome: 'gone' };

const gone: Confirmed = { outcome: 'gone' };

/** Whose address was typed says that they want to be told: only then the wish counts. */
@Injectable()
export class ConfirmWish {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async run(secret: string): Promise<Confirmed> {
    const digest = confirmDigest(this.vault, secret);
    return this.db.transaction(async (tx) => {
      const found = await tx.findOneBy(FollowerWish, { confirmDigest: digest });
      if (!found || !(await lockUnlessErased(tx, found.complaintId))) return gone;
      // As it is after the lock: a second press finds what the first has done.
      const wish = await tx.findOneBy(FollowerWish, { confirmDigest: digest });
      return wish ? this.confirm(tx, wish) : gone;
    });
  }

  private async confirm(tx: EntityManager, wish: FollowerWish): Promise<Confirmed> {
    const { id: wishId, complaintId, askedAt } = wish;
    const { code } = await tx.findOneByOrFail(TrackedComplaint, { id: complaintId });
    const now = this.clock.now();
    if (wish.confirmedAt !== null) return { outcome: 'confirmed', code };
    const contact = await this.vault.contactOf(tx, wishId);
    if (!contact || now.getTime() - askedAt.getTime() > wishConfirmedWithinDays * 86_400_000) return gone;
    if (await this.isOver(tx, wish)) return { outcome: 'over', code };
    await tx.update(FollowerWish, wishId, { confirmedAt: now });
    const said = { wishId, language: pageLanguageOf(contact.language), askedAt: askedAt.toISOString() };
    await this.outbox.add(tx, complaintFollowerAsked, complaintId, said);
    return { outcome: 'confirmed', code };
  }

  private async isOver(tx: EntityManager, { complaintId, askedAt }: FollowerWish): Promise<boolean> {
    const ends = await tx.query<unknown[]>(
      `select 1 from complaint_fact as fact where complaint_id = $1 and at > $2 and (${tellsOfEnd('fact')}) limit 1`,
      [complaintId, askedAt],
    );
    return ends.length > 0;
  }
}
