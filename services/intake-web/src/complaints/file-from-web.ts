import { Injectable } from '@nestjs/common';
import type { CheckedAttachment } from '#libs/attachments';
import type { Language } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { FileComplaint, type Filed } from '#libs/intake';
import { Vault, type Contact } from '#libs/vault';
import type { Told } from '../rules/read-form.js';
import { ReplyKeys } from './reply-keys.js';

export interface WebFiling {
  readonly told: Told;
  readonly attachments: readonly CheckedAttachment[];
  readonly language: Language;
  /** Whose keys these are; the form and the API do not share them. */
  readonly account: 'web' | 'api';
  /** The same key with the same content is the same complaint, however often it comes. */
  readonly key: string;
}

export interface WebReceipt extends Filed {
  readonly replyKey: string;
}

/** Files what a citizen told by the form or the API. When this returns, it is durable. */
@Injectable()
export class FileFromWeb {
  constructor(
    private readonly fileComplaint: FileComplaint,
    private readonly replyKeys: ReplyKeys,
    private readonly vault: Vault,
  ) {}

  async run({ told, attachments, language, account, key }: WebFiling): Promise<WebReceipt> {
    const complaintId = uuidV7();
    const replyKey = this.replyKeys.of(complaintId);
    const filed = await this.fileComplaint.run({
      ...told,
      door: 'web',
      language,
      complaintId,
      attachments,
      contact: contactOf(told, language),
      messageKey: { account, key, fingerprint: this.fingerprint(told, attachments) },
      replyKeyHash: this.replyKeys.digest(replyKey),
    });
    return { ...filed, replyKey: filed.repeated ? this.replyKeys.of(filed.complaintId) : replyKey };
  }

  /** Keyed: a plain digest of a short text would betray the text to whoever tries some. */
  private fingerprint(told: Told, attachments: readonly CheckedAttachment[]): Buffer {
    const content = [told, attachments.map(({ sha256 }) => sha256)];
    return this.vault.blindIndex('filing', JSON.stringify(content));
  }
}

function contactOf({ contact }: Told, language: Language): Contact | null {
  return Object.keys(contact).length === 0 ? null : { door: 'web', language, ...contact };
}
