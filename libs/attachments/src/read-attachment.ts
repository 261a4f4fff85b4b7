import { Injectable } from '@nestjs/common';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import { StoredAttachment } from './attachment.entity.js';
import { FileNotScanned, FileWasInfected } from './attachment.errors.js';
import { Clamd } from './scanning/clamd.js';
import { attachmentField } from './store-attachments.js';

/** A file in the clear, for whoever has been allowed to see it; null when there is none or it was erased. Refused while it is not looked at. */
@Injectable()
export class ReadAttachment {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly clamd: Clamd,
  ) {}

  async of(complaintId: string, id: string): Promise<{ mediaType: string; content: Buffer } | null> {
    const stored = await this.db.manager.findOneBy(StoredAttachment, { id, complaintId });
    if (stored?.scan === 'infected') throw new FileWasInfected();
    // Where nobody looks at files any more it would wait for ever.
    if (stored?.scan === 'waiting' && this.clamd.isSetUp) throw new FileNotScanned();
    const key = stored && (await this.vault.keyOf(this.db, complaintId));
    return key && { mediaType: stored.mediaType, content: key.openBytes(attachmentField(id), stored.content) };
  }
}
