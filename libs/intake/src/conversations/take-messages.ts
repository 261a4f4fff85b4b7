import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { converse } from '../dialogue/converse.js';
import type { Turn } from '../dialogue/turn.js';
import { isReceipt, withReceipt } from '../dialogue/with-receipt.js';
import { CarryOut, type CarriedOut } from './carry-out.js';
import type { MessageOrigin } from './file-from-message.js';
import { GatherKnowledge } from './gather-knowledge.js';
import type { Arrived } from './incoming.js';
import { KeepExchange } from './keep-exchange.js';
import { LockConversation } from './lock-conversation.js';
import { MoveConversation } from './move-conversation.js';

/** Messages of several senders, all their effects and the replies, in the caller's transaction. */
@Injectable()
export class TakeMessages {
  constructor(
    private readonly moving: MoveConversation,
    private readonly conversations: LockConversation,
    private readonly gathering: GatherKnowledge,
    private readonly carryingOut: CarryOut,
    private readonly exchange: KeepExchange,
  ) {}

  /** How many were taken: those whose conversation somebody else holds stay where they are. */
  async run(tx: EntityManager, messages: readonly Arrived[]): Promise<number> {
    await this.moving.run(tx, messages);
    const free = await this.conversations.free(tx, messages);
    const own = await this.gathering.own(tx, free);
    for (const spoken of free) {
      const knowledge = await this.gathering.run(
        tx,
        spoken,
        own.get(spoken.conversation.senderIndex.toString('hex')) ?? [],
      );
      await this.take(tx, { ...spoken, knowledge });
    }
    return free.length;
  }

  private async take(tx: EntityManager, origin: MessageOrigin): Promise<void> {
    const { incoming, conversation, knowledge } = origin;
    const turn = converse(conversation.state, incoming.intent, knowledge);
    const { complaintId, code, receiptId = null, instead } = await this.carryOut(tx, turn, origin);

    // Filed and added texts end up where the dialogue wanted, or in a complaint of their own.
    await this.exchange.inbound(tx, incoming, conversation, complaintId);
    const said = turn.reply && (instead ?? turn.reply);
    const reply = said && code !== undefined ? withReceipt(said, code) : said;
    const { language } = turn.state;
    if (reply) {
      const about = { complaintId, language, receiptId: isReceipt(reply) ? receiptId : null };
      this.exchange.reply(tx, reply, conversation, about);
    }
    this.conversations.keep(tx, conversation, { ...turn.state, account: incoming.account });
  }

  private async carryOut(tx: EntityManager, turn: Turn, origin: MessageOrigin): Promise<CarriedOut> {
    let last: CarriedOut = { complaintId: null };
    for (const effect of turn.effects) last = await this.carryingOut.run(tx, effect, origin, turn);
    return last;
  }
}
