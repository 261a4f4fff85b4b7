import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { normaliseReplyKey } from '#libs/domain';
import { Vault } from '#libs/vault';

/**
 * The secret by which a citizen without an account is known again. Made from the complaint's id with the vault's key, so a
 * repeated filing gets the same one; a keyed digest of it is stored, so neither a table nor a backup gives it away.
 */
@Injectable()
export class ReplyKeys {
  constructor(private readonly vault: Vault) {}

  of(complaintId: string): string {
    return this.vault.replyKeyOf(complaintId);
  }

  digest(key: string): Buffer {
    return this.vault.blindIndex('reply-key', key);
  }

  /** False for every key where none was given out, or where the complaint was erased. */
  opens(complaint: { replyKeyHash: Buffer | null }, typed: string | null): boolean {
    const key = typed === null ? null : normaliseReplyKey(typed);
    if (key === null || complaint.replyKeyHash === null) return false;
    const digest = this.digest(key);
    return digest.length === complaint.replyKeyHash.length && timingSafeEqual(digest, complaint.replyKeyHash);
  }
}
