import { Injectable } from '@nestjs/common';
import { normaliseReplyKey, normaliseTrackingCode, uuidV7 } from '#libs/domain';
import { TellIdentityRead } from '#libs/intake';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import { ReplyKeys } from '../complaints/reply-keys.js';
import { readEmail, readPhone } from '../rules/read-contact.js';
import { citizenIndex } from './citizen-index.js';
import { CounterReading } from './counter-reading.entity.js';
import { CitizenUnknown } from './counter.errors.js';

interface LookUp {
  /** A number, an address, or the code of an earlier complaint with its reply key: a code alone is known to anybody. */
  readonly by: string;
  readonly replyKey: string | null;
  readonly reason: string;
  readonly staffId: string;
}

export interface KnownCitizen {
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/**
 * What a citizen told at an earlier visit, so that it is not asked again. The vault shows nothing without noting who read; the
 * reason is kept under the id of that note, and the citizen is told, in the same transaction.
 */
@Injectable()
export class LookUpCitizen {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly tellIdentityRead: TellIdentityRead,
    private readonly replyKeys: ReplyKeys,
  ) {}

  async run({ by, replyKey, reason, staffId }: LookUp): Promise<KnownCitizen> {
    const complaintId = await this.latestOf(by, replyKey);
    if (complaintId === null) throw new CitizenUnknown();
    const entryId = uuidV7();
    const contact = await this.db.transaction(async (tx) => {
      const readAt = await this.tellIdentityRead.run(tx, { complaintId, entryId, clerk: staffId, reason });
      await tx.insert(CounterReading, { entryId, complaintId, staffId, reason, readAt });
      const shown = await this.vault.reveal(tx, complaintId, { reader: staffId, entryId });
      // Where nothing is shown, nothing was read.
      if (!shown) throw new CitizenUnknown();
      return shown;
    });
    return { name: contact.name ?? null, phone: contact.phone ?? null, email: contact.email ?? null };
  }

  private async latestOf(by: string, typedKey: string | null): Promise<string | null> {
    const [phone, email] = [readPhone(by) ?? undefined, readEmail(by) ?? undefined];
    const contact = { ...(phone && { phone }), ...(email && { email }) };
    const key = typedKey === null ? null : normaliseReplyKey(typedKey);
    const rows = await this.db.query<{ id: string }[]>(
      `select id from complaint
        where not anonymous and (sender_index = $1 or code = $2 and reply_key_hash = $3)
          and not exists (select from complaint_fact
                           where complaint_id = complaint.id and what = 'hidden' and (data ->> 'anonymous')::boolean)
        order by received_at desc limit 1`,
      [
        citizenIndex(this.vault, { anonymous: false, contact }),
        normaliseTrackingCode(by),
        key === null ? null : this.replyKeys.digest(key),
      ],
    );
    return rows[0]?.id ?? null;
  }
}
