import { Injectable } from '@nestjs/common';
import { Log } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import { StoredAttachment } from '../attachment.entity.js';
import { attachmentField } from '../store-attachments.js';
import { Clamd } from './clamd.js';

const atOnce = 100;

/** Looks at files that were stored while the scanner was away. Two processes that look at the same one find the same. */
@Injectable()
export class ScanWaiting {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly clamd: Clamd,
    private readonly log: Log,
  ) {}

  async run(): Promise<void> {
    const waiting = await this.db
      .getRepository(StoredAttachment)
      .find({ select: { id: true }, where: { scan: 'waiting' }, order: { id: 'asc' }, take: atOnce });
    for (const { id } of waiting) await this.scan(id);
  }

  private async scan(id: string): Promise<void> {
    const stored = await this.db.getRepository(StoredAttachment).findOneBy({ id, scan: 'waiting' });
    const key = stored && (await this.vault.keyOf(this.db, stored.complaintId));
    // Erased since.
    if (!key) return;
    const found = await this.clamd.scan(key.openBytes(attachmentField(id), stored.content));
    if (found.verdict === 'away') return;
    const gone = { scan: 'infected', content: Buffer.alloc(0) } as const;
    const change = found.verdict === 'infected' ? gone : ({ scan: 'clean' } as const);
    await this.db.getRepository(StoredAttachment).update({ id, scan: 'waiting' }, change);
    if (found.verdict === 'infected')
      this.log.warn({ signature: found.signature }, 'A kept file had a virus: it is gone');
  }
}
