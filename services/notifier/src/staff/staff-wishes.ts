import { Injectable } from '@nestjs/common';
import type { Language } from '#libs/contracts';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import { NotifierEnv } from '../notifier.env.js';
import { staffKinds, usualPush, usualWish, type PushWish, type StaffWish } from '../rules/staff-wish.js';
import { StaffWishRow } from './staff-wish.entity.js';

interface Wish {
  readonly language: Language;
  readonly ways: StaffWish;
  readonly push: PushWish;
}

type WishToKeep = Omit<Wish, 'push'> & Partial<Pick<Wish, 'push'>>;

export interface ShownWish extends Wish {
  /** Their own, to see where mail goes; null: the identity provider has told none yet. */
  readonly email: string | null;
  /** Whether this hub can send mail at all. */
  readonly mailIsOpen: boolean;
}

/** What somebody of the staff wishes to be told, and how. */
@Injectable()
export class StaffWishes {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly env: NotifierEnv,
    private readonly clock: Clock,
  ) {}

  async of(staffId: string): Promise<ShownWish> {
    const found = await this.db.manager.findOneBy(StaffWishRow, { staffId });
    return {
      ...{ language: found?.language ?? 'id', ways: { ...usualWish, ...found?.ways } },
      push: { ...usualPush, ...found?.push },
      ...{ email: await this.vault.staffAddressOf(this.db, staffId), mailIsOpen: this.env.mail !== null },
    };
  }

  /** What is planned already and wanted no more is not sent. Of devices nothing said: as before. */
  async change(staffId: string, { language, ways, push }: WishToKeep): Promise<ShownWish> {
    const wanted = push ? { language, ways, push } : { language, ways };
    const unwanted = staffKinds.filter((kind) => ways[kind] === 'none');
    const notPushed = push ? staffKinds.filter((kind) => !push[kind]) : [];
    await this.db.transaction(async (tx) => {
      await tx.upsert(StaffWishRow, { staffId, ...wanted }, ['staffId']);
      await tx.query(
        `update staff_notice set state = 'failed', detail = 'opted out', due_at = null, ended_at = $4
          where staff_id = $1 and state = 'planned'
            and kind = any(case when device_id is null then $2::text[] else $3::text[] end)`,
        [staffId, unwanted, notPushed, this.clock.now()],
      );
    });
    return this.of(staffId);
  }
}
