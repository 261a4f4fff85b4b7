import { Injectable } from '@nestjs/common';
import { chargedUnits, uuidV7 } from '#libs/domain';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import type { SpokenLanguage } from '#libs/contracts';
import type { Reply } from '../dialogue/reply.js';
import { bodyField } from '../outgoing/outgoing-message.entity.js';
import { OutgoingQueue } from '../outgoing/outgoing-queue.js';
import { WaitingFiles } from '../media/waiting-files.js';
import { inboundField } from './inbound-message.entity.js';
import { InboundQueue } from './inbound-queue.js';
import type { Incoming } from './incoming.js';
import type { Conversation } from './lock-conversation.js';

/** Keeps what came in and what is to go out, both sealed. */
@Injectable()
export class KeepExchange {
  constructor(
    private readonly vault: Vault,
    private readonly inbox: InboundQueue,
    private readonly outgoing: OutgoingQueue,
    private readonly files: WaitingFiles,
  ) {}

  /** What became part of a complaint is erased with it; the rest with the conversation. */
  async inbound(tx: EntityManager, incoming: Incoming, { key, senderIndex }: Conversation, complaintId: string | null) {
    const { account, key: messageKey, raw } = incoming;
    const under = (complaintId === null ? null : await this.vault.keyOf(tx, complaintId)) ?? key;
    const sealed = under.seal(inboundField(messageKey), raw);
    this.inbox.settle(tx, { account, key: messageKey, sealedUnder: under.complaintId, raw: sealed });
    if (complaintId !== null) await this.files.plan(tx, incoming, { complaintId, senderIndex });
  }

  reply(tx: EntityManager, reply: Reply, { door, key, senderIndex }: Conversation, about: ReplyAbout): void {
    const [id, notice] = [about.receiptId ?? uuidV7(), Boolean(about.receiptId)];
    const text = door.render(reply, about.language);
    this.outgoing.plan(tx, {
      id,
      door: door.name,
      senderIndex,
      sealedUnder: key.complaintId,
      complaintId: about.complaintId,
      kind: reply.say,
      notice,
      body: key.seal(bodyField({ id, notice }), text),
      cost: null,
      units: chargedUnits(door.name, text),
    });
  }
}

export interface ReplyAbout {
  readonly complaintId: string | null;
  readonly language: SpokenLanguage;
  /** Where the reply tells what the ledger of notices knows as the receipt: its id there. */
  readonly receiptId?: string | null;
}
