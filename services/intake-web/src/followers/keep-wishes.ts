import { Injectable } from '@nestjs/common';
import { complaintFollowerAsked, type Language } from '#libs/contracts';
import { freshBytes, uuidV7, wishConfirmedWithinDays } from '#libs/domain';
import { Outbox } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource, type EntityManager } from 'typeorm';
import { lockUnlessErased } from '../access/lock-unless-erased.js';
import { confirmDigest } from './confirm-digest.js';
import { FollowerWish } from './follower-wish.entity.js';
import { followerDigest } from './follower-digest.js';
import { tellsOfEnd } from './tells-of-end.js';

interface Asking {
  readonly complaintId: string;
  readonly browserId: string;
  readonly email: string;
  readonly language: Language;
}

/** Anybody can type anybody's address: no more than this is kept of one, also of what nobody confirmed. */
const mostOfOneAddress = 10;
/** What could not be sent is tried again for about a day; then nobody needs the address any more. */
const keptAfterEndDays = 7;

/** Who follows a complaint and wants to be told once, when it is answered. */
@Injectable()
export class KeepWishes {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * Has the address mailed the link by which whose it is confirms. Whether it is known already, wants silence, or has too much waiting, is told to nobody.
   */
  async ask({ complaintId, browserId, email, language }: Asking): Promise<void> {
    const [id, askedAt, secret] = [uuidV7(), this.clock.now(), freshBytes(18).toString('base64url')];
    const browser = followerDigest(this.vault, browserId);
    const address = this.vault.blindIndex('follower-address', email.toLowerCase());
    await this.db.transaction(async (tx) => {
      if (!(await lockUnlessErased(tx, complaintId))) return;
      const kept = await tx.query<unknown[]>(
        `insert into follower_wish (id, complaint_id, browser, address, asked_at, confirm_digest)
         select $1, $2, $3, $4, $5, $6
          where not exists (select from silent_address where address = $4)
            and (select count(*) from follower_wish where address = $4) < ${mostOfOneAddress}
         on conflict do nothing returning 1`,
        [id, complaintId, browser, address, askedAt, confirmDigest(this.vault, secret)],
      );
      if (kept.length === 0) return;
      const key = this.vault.newKey(id);
      await this.vault.keepKeys(tx, [{ key, contact: { door: 'web', language, email } }]);
      const said = { wishId: id, language, askedAt: askedAt.toISOString() };
      await this.outbox.add(tx, complaintFollowerAsked, complaintId, { ...said, confirm: key.seal('confirm', secret) });
    });
  }

  /** What became of what this browser asked; null: it asked nothing, or nobody confirmed it in time. */
  async stateOf(complaintId: string, browserId: string): Promise<'to-confirm' | 'confirmed' | null> {
    const browser = followerDigest(this.vault, browserId);
    const wishes = await this.db.manager.findBy(FollowerWish, { complaintId, browser });
    if (wishes.some(({ confirmedAt }) => confirmedAt !== null)) return 'confirmed';
    return wishes.some((wish) => wish.confirmDigest !== null) ? 'to-confirm' : null;
  }

  /** Whoever stops following is not told either. What waits to be confirmed waits on: who follows again is not mailed again. */
  async dropOfBrowser(complaintId: string, browserId: string): Promise<void> {
    const browser = followerDigest(this.vault, browserId);
    await this.db.transaction((tx) =>
      this.drop(tx, `complaint_id = $1 and browser = $2 and confirmed_at is not null`, [complaintId, browser]),
    );
  }

  dropOfComplaint(tx: EntityManager, complaintId: string): Promise<void> {
    return this.drop(tx, 'complaint_id = $1', [complaintId]);
  }

  /** Nothing more is sent to the address of this wish, of whatever complaint. One that is over has none any more. */
  async silence(id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const silent = await tx.query<{ address: Buffer }[]>(
        `insert into silent_address (address, since) select address, $2 from follower_wish where id = $1
         on conflict (address) do update set since = silent_address.since returning address`,
        [id, this.clock.now()],
      );
      for (const { address } of silent) await this.drop(tx, 'address = $1', [address]);
    });
  }

  /** What has been answered or has ended for some time: whoever was to be told was told. */
  async dropOfEnded(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - keptAfterEndDays * 86_400_000);
    await this.db.transaction((tx) =>
      this.drop(
        tx,
        `exists (select from complaint_fact as fact
                  where fact.complaint_id = follower_wish.complaint_id and fact.at < $1 and fact.at > follower_wish.asked_at
                    and (${tellsOfEnd('fact')}))`,
        [before],
      ),
    );
  }

  /** What nobody confirmed in time. The address is gone; that it was asked is known by its digest. */
  async forgetUnconfirmed(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - wishConfirmedWithinDays * 86_400_000);
    await this.db.transaction(async (tx) => {
      const [late] = await tx.query<[{ id: string }[], number]>(
        `update follower_wish set confirm_digest = null
          where confirm_digest is not null and confirmed_at is null and asked_at < $1 returning id`,
        [before],
      );
      for (const { id } of late) await this.vault.erase(tx, id);
    });
  }

  private async drop(tx: EntityManager, which: string, parameters: readonly unknown[]): Promise<void> {
    const [gone] = await tx.query<[{ id: string }[], number]>(`delete from follower_wish where ${which} returning id`, [
      ...parameters,
    ]);
    for (const { id } of gone) await this.vault.erase(tx, id);
  }
}
