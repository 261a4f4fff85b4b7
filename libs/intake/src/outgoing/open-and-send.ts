import { Injectable } from '@nestjs/common';
import { erasedSince, type Door } from '#libs/contracts';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import { MessageDoors } from '../conversations/message-doors.js';
import { bodyField, type OutgoingMessage } from './outgoing-message.entity.js';
import type { SendOutcome } from './send.js';

/** Opens text and address for the moment of sending; what was erased meanwhile is not sent. */
@Injectable()
export class OpenAndSend {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly doors: MessageDoors,
  ) {}

  /** The doors through which something can leave now. */
  get ready(): readonly Door[] {
    return this.doors.ready;
  }

  async send(message: OutgoingMessage): Promise<SendOutcome> {
    const { id, door, kind, sealedUnder, body, cost } = message;
    const to = await this.vault.contactOf(this.db, sealedUnder);
    const text = await this.vault.open(this.db, sealedUnder, bodyField(message), body);
    if (!to || text === null) return { outcome: 'failed', detail: erasedSince };
    return this.doors.of(door).provider.send({ id, kind, text, to, cost });
  }
}
