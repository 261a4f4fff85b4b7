import { Injectable } from '@nestjs/common';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import { StoredAttachment } from '../attachment.entity.js';
import { attachmentField } from '../store-attachments.js';
import type { Verdict } from './clamd-reply.js';
import { Clamd } from './clamd.js';
import { KeepVerdict } from './keep-verdict.js';

const atOnce = 100;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/**
 * Looks at files that were stored while the scanner was away. Two processes that look at the same one find the same. A pass
 * ends with the first file for which it does not answer; the next one begins behind that file, which may be why.
 */
@Injectable()
export class ScanWaiting {
  private lastSeen = beforeAll;

  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly clamd: Clamd,
    private readonly keepVerdict: KeepVerdict,
  ) {}

  async run(): Promise<void> {
    for (const id of await this.waiting()) {
      this.lastSeen = id;
      const found = await this.scan(id);
      // What it says is about this file alone; silence is about all of them.
      if (found?.verdict === 'away' && !found.heard) throw new Error(`The scanner is away: ${found.detail}`);
    }
  }

  /** From where the last pass ended, round to there again. */
  private async waiting(): Promise<string[]> {
    const rows = await this.db.query<{ id: string }[]>(
      `select id from attachment where scan = 'waiting' order by id <= $1, id limit ${atOnce}`,
      [this.lastSeen],
    );
    return rows.map(({ id }) => id);
  }

  private async scan(id: string): Promise<Verdict | null> {
    const stored = await this.db.getRepository(StoredAttachment).findOneBy({ id, scan: 'waiting' });
    const key = stored && (await this.vault.keyOf(this.db, stored.complaintId));
    // Erased since.
    if (!key) return null;
    const found = await this.clamd.scan(key.openBytes(attachmentField(id), stored.content));
    await this.keepVerdict.run(stored, found);
    return found;
  }
}
