import { Injectable } from '@nestjs/common';
import { normaliseTrackingCode, uuidV7 } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import { readEmail, readPhone } from '../rules/read-contact.js';
import { citizenIndex } from './citizen-index.js';
import { CounterReading } from './counter-reading.entity.js';
import { CitizenUnknown } from './counter.errors.js';

interface LookUp {
  /** A number, an address, or the code of an earlier complaint. */
  readonly by: string;
  readonly reason: string;
  readonly staffId: string;
}

export interface KnownCitizen {
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/**
 * What a citizen told at an earlier visit, so that it is not asked again. The vault shows nothing without noting who read,
 * and the reason is kept under the id of that note, in the same transaction.
 */
@Injectable()
export class LookUpCitizen {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  async run({ by, reason, staffId }: LookUp): Promise<KnownCitizen> {
    const complaintId = await this.latestOf(by);
    if (complaintId === null) throw new CitizenUnknown();
    const entryId = uuidV7();
    const contact = await this.db.transaction(async (tx) => {
      const reading = { entryId, complaintId, staffId, reason, readAt: this.clock.now() };
      await tx.insert(CounterReading, reading);
      return this.vault.reveal(tx, complaintId, { reader: staffId, entryId });
    });
    if (!contact) throw new CitizenUnknown();
    return { name: contact.name ?? null, phone: contact.phone ?? null, email: contact.email ?? null };
  }

  private async latestOf(by: string): Promise<string | null> {
    const [phone, email] = [readPhone(by) ?? undefined, readEmail(by) ?? undefined];
    const contact = { ...(phone && { phone }), ...(email && { email }) };
    const rows = await this.db.query<{ id: string }[]>(
      `select id from complaint
        where not anonymous and (code = $1 or sender_index = $2)
          and not exists (select from complaint_fact
                           where complaint_id = complaint.id and what = 'hidden' and (data ->> 'anonymous')::boolean)
        order by received_at desc limit 1`,
      [normaliseTrackingCode(by), citizenIndex(this.vault, { anonymous: false, contact })],
    );
    return rows[0]?.id ?? null;
  }
}
