import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import { uuidV7 } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource, IsNull } from 'typeorm';
import { lockUnlessErased } from '../access/lock-unless-erased.js';
import { ErasureRequest } from './erasure-request.entity.js';
import { ErasureNotAsked } from './erasure.errors.js';
import { refusalField } from './list-refusals.js';

/**
 * What a citizen wants of their complaint, until an administrator has decided. No other service hears of it: nothing about
 * the complaint changes while it waits. Whoever calls for the citizen has checked the reply key.
 */
@Injectable()
export class ErasureRequests {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** Asked twice is asked once, since the first time; after a refusal it waits anew. */
  async ask(complaintId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      if (!(await lockUnlessErased(tx, complaintId))) return;
      await tx.query(
        `insert into erasure_request (complaint_id, asked_at) values ($1, $2)
         on conflict (complaint_id) do update
            set asked_at = excluded.asked_at, refused_at = null, refused_by = null, refusal = null
          where erasure_request.refused_at is not null`,
        [complaintId, this.clock.now()],
      );
    });
  }

  async takeBack(complaintId: string): Promise<void> {
    await this.db.getRepository(ErasureRequest).delete({ complaintId, refusedAt: IsNull() });
  }

  /** The reason is for the citizen, sealed like everything that is written about a complaint. It stays when they ask again. */
  async refuse(complaintId: string, { id, name }: Staff, reason: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      if (!(await lockUnlessErased(tx, complaintId))) throw new ErasureNotAsked();
      const sealed = await this.vault.seal(tx, complaintId, refusalField, reason);
      const kept = await tx.query<unknown[]>(
        `with refused as (
           update erasure_request set refused_at = $2, refused_by = $4, refusal = $5
            where complaint_id = $1 and refused_at is null returning asked_at)
         insert into erasure_refusal (id, complaint_id, asked_at, refused_at, staff_id, staff_name, reason)
         select $6, $1, asked_at, $2, $3, $4, $5 from refused returning 1`,
        [complaintId, this.clock.now(), id, name, sealed, uuidV7()],
      );
      if (kept.length === 0) throw new ErasureNotAsked();
    });
  }
}
