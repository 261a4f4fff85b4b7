import { Injectable } from '@nestjs/common';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import { bodyField, type OutgoingMessage } from './outgoing-message.entity.js';
import { Send, type SendOutcome } from './send.js';

/** Opens text and address for the moment of sending; what was erased meanwhile is not sent. */
@Injectable()
export class OpenAndSend {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly provider: Send,
  ) {}

  async send(message: OutgoingMessage): Promise<SendOutcome> {
    const { id, kind, sealedUnder, body } = message;
    const to = await this.vault.contactOf(this.db, sealedUnder);
    const text = await this.vault.open(this.db, sealedUnder, bodyField(message), body);
    if (!to || text === null) return { outcome: 'failed', detail: 'erased' };
    return this.provider.send({ id, kind, text, to });
  }
}
