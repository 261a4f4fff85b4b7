import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import type { EntityManager } from 'typeorm';
import { KeepExchange } from '../conversations/keep-exchange.js';
import { LockConversation, type Conversation } from '../conversations/lock-conversation.js';
import { isMuted, muteHours, remembering } from '../dialogue/loop-breaker.js';
import type { FileFault } from '../dialogue/reply.js';
import type { WaitingFile } from './waiting-file.entity.js';

interface Spoken {
  readonly conversation: Conversation;
  readonly complaintId: string;
}

/** Tells a citizen that files of theirs could not be kept, once for each reason. */
@Injectable()
export class TellOfFiles {
  constructor(
    private readonly conversations: LockConversation,
    private readonly exchange: KeepExchange,
    private readonly clock: Clock,
  ) {}

  /** Null when the conversation is gone: then nobody is told. */
  async lock(tx: EntityManager, [first]: readonly { file: WaitingFile }[]): Promise<Spoken | null> {
    if (!first) return null;
    const { door, senderIndex, complaintId } = first.file;
    const conversation = await this.conversations.known(tx, door, senderIndex);
    return conversation && { conversation, complaintId };
  }

  run(tx: EntityManager, spoken: Spoken | null, faults: readonly FileFault[]): void {
    if (!spoken || faults.length === 0) return;
    const { conversation, complaintId } = spoken;
    const now = this.clock.now();
    let { state } = conversation;
    for (const why of new Set(faults)) {
      if (isMuted(state, now)) break;
      const reply = { say: 'file-left-out', why } as const;
      this.exchange.reply(tx, reply, conversation, { complaintId, language: state.language });
      state = remembering(state, reply, now, muteHours);
    }
    this.conversations.keep(tx, conversation, state);
  }
}
