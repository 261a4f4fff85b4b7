import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { converse } from '../dialogue/converse.js';
import type { Effect } from '../dialogue/effect.js';
import type { Knowledge } from '../dialogue/turn.js';
import { CarryOut, type CarriedOut } from './carry-out.js';
import { GatherKnowledge } from './gather-knowledge.js';
import type { Incoming } from './incoming.js';
import { KeepExchange } from './keep-exchange.js';
import { LockConversation, type Conversation } from './lock-conversation.js';

/** One message, all its effects and the reply, in the caller's transaction; a repeat has none. */
@Injectable()
export class TakeMessage {
  constructor(
    private readonly conversations: LockConversation,
    private readonly gathering: GatherKnowledge,
    private readonly carryingOut: CarryOut,
    private readonly exchange: KeepExchange,
  ) {}

  async run(tx: EntityManager, incoming: Incoming): Promise<'taken' | 'repeated'> {
    const conversation = await this.conversations.run(tx, incoming);
    if (await this.exchange.isRepeated(tx, incoming)) return 'repeated';

    const knowledge = await this.gathering.run(tx, incoming, conversation);
    const turn = converse(conversation.state, incoming.intent, knowledge);
    const origin = { incoming, conversation, knowledge };
    const { complaintId, instead } = await this.carryOut(tx, turn.effects, origin);

    // Filed and added texts end up where the dialogue wanted, or in a complaint of their own.
    await this.exchange.inbound(tx, incoming, conversation, complaintId);
    const reply = turn.reply && (instead ?? turn.reply);
    if (reply) await this.exchange.reply(tx, reply, conversation, { complaintId, language: turn.state.language });
    await this.conversations.keep(tx, conversation, turn.state);
    return 'taken';
  }

  private async carryOut(
    tx: EntityManager,
    effects: readonly Effect[],
    origin: { incoming: Incoming; conversation: Conversation; knowledge: Knowledge },
  ): Promise<CarriedOut> {
    let last: CarriedOut = { complaintId: null };
    for (const effect of effects) last = await this.carryingOut.run(tx, effect, origin);
    return last;
  }
}
