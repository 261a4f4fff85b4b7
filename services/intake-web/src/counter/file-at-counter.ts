import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import { uuidV7 } from '#libs/domain';
import { FileComplaint } from '#libs/intake';
import { Vault, type Contact } from '#libs/vault';
import { DataSource } from 'typeorm';
import type { WebReceipt } from '../complaints/file-from-web.js';
import { ReplyKeys } from '../complaints/reply-keys.js';
import type { Told } from '../rules/read-form.js';
import { citizenIndex } from './citizen-index.js';
import { CounterFiling } from './counter-filing.entity.js';

export interface Visit {
  readonly filingId: string;
  readonly told: Told;
  /** One complaint for each; null: wherever the router finds it belongs. */
  readonly institutions: readonly (string | null)[];
  readonly staff: Staff;
  readonly writtenAt: Date | null;
}

/**
 * Files what a citizen tells at a counter: one complaint for each institution. Each is durable by itself and known by the
 * visit and its institution, so a visit that was cut off is sent again and completed, and nothing is filed twice.
 */
@Injectable()
export class FileAtCounter {
  constructor(
    private readonly db: DataSource,
    private readonly fileComplaint: FileComplaint,
    private readonly replyKeys: ReplyKeys,
    private readonly vault: Vault,
  ) {}

  async run(visit: Visit): Promise<(WebReceipt & { institution: string | null })[]> {
    const receipts: (WebReceipt & { institution: string | null })[] = [];
    for (const institution of new Set(visit.institutions)) {
      receipts.push({ ...(await this.file(visit, institution)), institution });
    }
    const { filingId, staff, writtenAt } = visit;
    const filings = receipts.map(({ complaintId }) => ({ complaintId, filingId, staffId: staff.id, writtenAt }));
    await this.db.createQueryBuilder().insert().into(CounterFiling).values(filings).orIgnore().execute();
    return receipts;
  }

  private async file({ filingId, told }: Visit, institution: string | null): Promise<WebReceipt> {
    const complaintId = uuidV7();
    const replyKey = this.replyKeys.of(complaintId);
    const { contact } = told;
    const filed = await this.fileComplaint.run({
      ...told,
      institution,
      complaintId,
      door: 'web',
      language: 'id',
      attachments: [],
      contact:
        Object.keys(contact).length === 0 ? null : ({ door: 'web', language: 'id', ...contact } satisfies Contact),
      messageKey: {
        account: 'counter',
        key: `${filingId}:${institution ?? ''}`,
        fingerprint: this.vault.blindIndex('counter-filing', JSON.stringify(told)),
      },
      replyKeyHash: this.replyKeys.digest(replyKey),
      senderIndex: citizenIndex(this.vault, told),
    });
    return { ...filed, replyKey: filed.repeated ? this.replyKeys.of(filed.complaintId) : replyKey };
  }
}
