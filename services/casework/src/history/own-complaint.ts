import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { normaliseReplyKey, normaliseTrackingCode } from '#libs/domain';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import { Complaint } from '../complaints/complaint.entity.js';
import { HistoryNotYours } from './history.errors.js';

/** Finds a complaint for the citizen who holds its reply key. */
@Injectable()
export class OwnComplaint {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
  ) {}

  /** A key has 59 bits and is the same 403 for every code: there is nothing to guess here. */
  async find(typed: string, typedKey: string | null): Promise<Complaint> {
    const [code, key] = [normaliseTrackingCode(typed), typedKey === null ? null : normaliseReplyKey(typedKey)];
    const complaint = code === null ? null : await this.db.getRepository(Complaint).findOneBy({ code });
    if (!complaint || key === null || complaint.erasedAt) throw new HistoryNotYours();
    if (!timingSafeEqual(Buffer.from(this.vault.replyKeyOf(complaint.id)), Buffer.from(key)))
      throw new HistoryNotYours();
    return complaint;
  }
}
