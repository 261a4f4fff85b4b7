import { Injectable } from '@nestjs/common';
import type { Door } from '#libs/contracts';
import { writeAtEnd } from '#libs/database';
import { uuidV7 } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { Vault, type ComplaintKey } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { newDialogue, type DialogueState } from '../dialogue/dialogue-state.js';
import { lockOne, lockFree, lockKnown, writeStates, type ConversationFound } from './conversation-statements.js';
import type { Arrived } from './incoming.js';
import type { MessageDoor, Writer } from './message-door.js';
import { MessageDoors } from './message-doors.js';

export interface Conversation {
  readonly door: MessageDoor;
  readonly id: string;
  readonly senderIndex: Buffer;
  readonly state: DialogueState;
  readonly version: number;
  readonly key: ComplaintKey;
}

/** A message and the conversation that it belongs to. */
export interface Spoken {
  readonly incoming: Arrived;
  readonly conversation: Conversation;
}

type From = Writer & { readonly door: Door };

/** Finds or begins the conversation with a sender and keeps other messages of the same sender waiting. */
@Injectable()
export class LockConversation {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly doors: MessageDoors,
  ) {}

  /** The name under which a sender's conversation and complaints are found, without the address. */
  indexOf(door: Door, address: string): Buffer {
    return this.vault.blindIndex(door, address);
  }

  async run(tx: EntityManager, from: From): Promise<Conversation> {
    const senderIndex = this.indexOf(from.door, from.address);
    const row = await lockOne(tx, { senderIndex, id: uuidV7(), now: this.clock.now() });
    const keys = await this.keysOf(tx, [{ from, row }]);
    return this.conversation(from.door, row, keys);
  }

  /**
   * The same for messages of several senders, with as many statements as for one. Where somebody else is at a conversation its
   * message is left out: who holds many of them waits for none.
   */
  async free(tx: EntityManager, messages: readonly Arrived[]): Promise<Spoken[]> {
    if (messages.length === 0) return [];
    const wanted = messages.map((incoming) => ({ incoming, index: this.indexOf(incoming.door, incoming.address) }));
    const indexes = wanted.map(({ index }) => index);
    const rows = await lockFree(tx, { indexes, ids: wanted.map(() => uuidV7()), now: this.clock.now() });
    const bySender = new Map(rows.map((row) => [row.senderIndex.toString('hex'), row]));
    const found = wanted.flatMap(({ incoming, index }) => {
      const row = bySender.get(index.toString('hex'));
      return row ? [{ from: incoming, row }] : [];
    });
    const keys = await this.keysOf(tx, found);
    return found.map(({ from, row }) => ({ incoming: from, conversation: this.conversation(from.door, row, keys) }));
  }

  /** One that has begun, for what we say unasked; null when it is gone. */
  async known(tx: EntityManager, door: Door, senderIndex: Buffer): Promise<Conversation | null> {
    const row = await lockKnown(tx, { senderIndex, now: this.clock.now() });
    const key = row && (await this.vault.keyOf(tx, row.id));
    return key ? this.conversation(door, row, new Map([[row.id, key]])) : null;
  }

  /** At the end of the transaction. Only who is locked out can have changed it meanwhile; the version makes sure that nobody was. */
  keep(tx: EntityManager, { senderIndex, version }: Conversation, state: DialogueState): void {
    writeAtEnd(tx, writeStates, { senderIndex, version, state });
  }

  private conversation(door: Door, row: ConversationFound, keys: ReadonlyMap<string, ComplaintKey>): Conversation {
    const key = keys.get(row.id);
    if (!key) throw new Error('A conversation has no key');
    const { id, senderIndex, version } = row;
    return { door: this.doors.of(door), id, senderIndex, version, key, state: { ...newDialogue, ...row.state } };
  }

  /** Who writes for the first time gets a key, under which the address is kept. */
  private async keysOf(tx: EntityManager, found: readonly { from: From; row: ConversationFound }[]) {
    const begun = found.filter(({ row }) => !row.isNew).map(({ row }) => row.id);
    const keys = await this.vault.keysOf(tx, begun);
    const fresh = found
      .filter(({ row }) => !keys.has(row.id))
      .map(({ from, row }) => ({
        key: this.vault.newKey(row.id),
        contact: this.doors.of(from.door).contactAt(from, row.state.language ?? newDialogue.language),
      }));
    await this.vault.keepKeys(tx, fresh);
    for (const { key } of fresh) keys.set(key.complaintId, key);
    return keys;
  }
}
