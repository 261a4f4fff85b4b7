import { Injectable } from '@nestjs/common';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import { StoredAttachment } from './attachment.entity.js';
import { attachmentField } from './store-attachments.js';

/** A file in the clear, for whoever has been allowed to see it; null when there is none or it was erased. */
@Injectable()
export class ReadAttachment {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
  ) {}

  async of(complaintId: string, id: string): Promise<{ mediaType: string; content: Buffer } | null> {
    const stored = await this.db.manager.findOneBy(StoredAttachment, { id, complaintId });
    const key = stored && (await this.vault.keyOf(this.db, complaintId));
    return key && { mediaType: stored.mediaType, content: key.openBytes(attachmentField(id), stored.content) };
  }
}
