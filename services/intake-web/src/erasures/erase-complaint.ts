import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import { complaintErased, type ComplaintErased } from '#libs/contracts';
import { OnComplaintErased } from '#libs/intake';
import { Outbox } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { KeepWishes } from '../followers/keep-wishes.js';
import { Nearby } from '../nearby/nearby.entity.js';

export interface Erasure {
  readonly complaintId: string;
  readonly staff: Pick<Staff, 'id' | 'name'>;
  /** The ground on which it is erased; kept. */
  readonly reason: string;
}

/**
 * Destroys the key of a complaint, tells the hub, and blanks our own rows: all of it or nothing. Whatever copies of the
 * sealed texts there are, in Kafka or in backups, are unreadable when the transaction commits. A second time does nothing.
 */
@Injectable()
export class EraseComplaint {
  constructor(
    private readonly vault: Vault,
    private readonly outbox: Outbox,
    private readonly blanking: OnComplaintErased,
    private readonly clock: Clock,
    private readonly wishes: KeepWishes,
  ) {}

  async run(tx: EntityManager, { complaintId, staff, reason }: Erasure): Promise<void> {
    await tx.query('select 1 from complaint where id = $1 for update', [complaintId]);
    const at = this.clock.now();
    const first = await tx.query<unknown[]>(
      `with request as (delete from erasure_request where complaint_id = $1 returning asked_at)
       insert into erasure (complaint_id, staff_id, staff_name, reason, erased_at, asked_at)
       values ($1, $2, $3, $4, $5, (select asked_at from request))
       on conflict do nothing returning 1`,
      [complaintId, staff.id, staff.name, reason, at],
    );
    if (first.length === 0) return;
    const data = { erasedAt: at.toISOString() };
    const { id } = await this.outbox.add(tx, complaintErased, complaintId, data);
    // The same as when it is heard from Kafka, at once: nobody shall wait for the broker to be forgotten.
    await this.blanking.handle(asHeard(id, complaintId, at, data), tx);
    await tx.delete(Nearby, { complaintId });
    await this.wishes.dropOfComplaint(tx, complaintId);
    await this.vault.erase(tx, complaintId);
  }
}

const asHeard = (id: string, complaintId: string, time: Date, data: ComplaintErased['data']): ComplaintErased => ({
  id,
  source: 'intake-web',
  type: complaintErased.type,
  subject: complaintId,
  time,
  // Not known before the relay has spoken; the echo from Kafka brings it.
  sequence: 0,
  correlationId: complaintId,
  causationId: null,
  traceparent: null,
  data,
});
