import { Injectable } from '@nestjs/common';
import { complaintFollowerAsked, type Language } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { Outbox } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource, type EntityManager } from 'typeorm';
import { lockUnlessErased } from '../access/lock-unless-erased.js';
import { FollowerWish } from './follower-wish.entity.js';
import { followerDigest } from './follower-digest.js';

interface Asking {
  readonly complaintId: string;
  readonly browserId: string;
  readonly email: string;
  readonly language: Language;
}

/** Anybody can type anybody's address: no more than this waits for one. */
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

  /** Whether the address is known already, wants silence, or has too much waiting, is told to nobody. */
  async ask({ complaintId, browserId, email, language }: Asking): Promise<void> {
    const [id, askedAt] = [uuidV7(), this.clock.now()];
    const browser = followerDigest(this.vault, browserId);
    const address = this.vault.blindIndex('follower-address', email.toLowerCase());
    await this.db.transaction(async (tx) => {
      if (!(await lockUnlessErased(tx, complaintId))) return;
      const kept = await tx.query<unknown[]>(
        `insert into follower_wish (id, complaint_id, browser, address, asked_at)
         select $1, $2, $3, $4, $5
          where not exists (select from silent_address where address = $4)
            and (select count(*) from follower_wish where address = $4) < ${mostOfOneAddress}
         on conflict do nothing returning 1`,
        [id, complaintId, browser, address, askedAt],
      );
      if (kept.length === 0) return;
      await this.vault.keepKeys(tx, [{ key: this.vault.newKey(id), contact: { door: 'web', language, email } }]);
      const said = { wishId: id, language, askedAt: askedAt.toISOString() };
      await this.outbox.add(tx, complaintFollowerAsked, complaintId, said);
    });
  }

  async isAsked(complaintId: string, browserId: string): Promise<boolean> {
    return this.db.manager.existsBy(FollowerWish, { complaintId, browser: followerDigest(this.vault, browserId) });
  }

  /** Whoever stops following is not told either. */
  async dropOfBrowser(complaintId: string, browserId: string): Promise<void> {
    const browser = followerDigest(this.vault, browserId);
    await this.db.transaction((tx) => this.drop(tx, 'complaint_id = $1 and browser = $2', [complaintId, browser]));
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
                    and (fact.what in ('withdrawn', 'set-aside')
                         or fact.what = 'answered' and fact.data->>'final' = 'true'
                         or fact.what = 'closed' and fact.data->>'how' <> 'merged'))`,
        [before],
      ),
    );
  }

  private async drop(tx: EntityManager, which: string, parameters: readonly unknown[]): Promise<void> {
    const [gone] = await tx.query<[{ id: string }[], number]>(`delete from follower_wish where ${which} returning id`, [
      ...parameters,
    ]);
    for (const { id } of gone) await this.vault.erase(tx, id);
  }
}
