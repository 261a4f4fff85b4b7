import { Injectable } from '@nestjs/common';
import { uuidV7 } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import type { Language } from '#libs/contracts';
import type { Reply } from '../dialogue/reply.js';
import { bodyField } from '../outgoing/outgoing-message.entity.js';
import { OutgoingQueue } from '../outgoing/outgoing-queue.js';
import { WaitingFiles } from '../media/waiting-files.js';
import type { Incoming } from './incoming.js';
import type { Conversation } from './lock-conversation.js';

/** Keeps what came in and what is to go out, both sealed. */
@Injectable()
export class KeepExchange {
  constructor(
    private readonly vault: Vault,
    private readonly queue: OutgoingQueue,
    private readonly files: WaitingFiles,
    private readonly clock: Clock,
  ) {}

  async isRepeated(tx: EntityManager, { account, key }: Incoming): Promise<boolean> {
    const rows = await tx.query<unknown[]>('select 1 from inbound_message where account = $1 and key = $2', [
      account,
      key,
    ]);
    return rows.length > 0;
  }

  /** What became part of a complaint is erased with it; the rest with the conversation. */
  async inbound(tx: EntityManager, incoming: Incoming, { key, senderIndex }: Conversation, complaintId: string | null) {
    const { account, key: messageKey, raw } = incoming;
    const under = (complaintId === null ? null : await this.vault.keyOf(tx, complaintId)) ?? key;
    await tx.query(
      `insert into inbound_message (account, key, sender_index, sealed_under, raw, received_at)
           values ($1, $2, $3, $4, $5, $6)`,
      [account, messageKey, senderIndex, under.complaintId, under.seal(`inbound:${messageKey}`, raw), this.clock.now()],
    );
    if (complaintId !== null) await this.files.plan(tx, incoming, { complaintId, senderIndex });
  }

  async reply(
    tx: EntityManager,
    reply: Reply,
    { door, key, senderIndex }: Conversation,
    about: ReplyAbout,
  ): Promise<void> {
    const id = uuidV7();
    const text = door.render(reply, about.language);
    await this.queue.plan(tx, {
      id,
      door: door.name,
      senderIndex,
      sealedUnder: key.complaintId,
      complaintId: about.complaintId,
      kind: reply.say,
      notice: false,
      body: key.seal(bodyField({ id, notice: false }), text),
      cost: null,
    });
  }
}

export interface ReplyAbout {
  readonly complaintId: string | null;
  readonly language: Language;
}
