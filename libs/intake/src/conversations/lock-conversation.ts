import { Injectable } from '@nestjs/common';
import type { Door } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { Vault, type ComplaintKey, type Contact } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { newDialogue, type DialogueState } from '../dialogue/dialogue-state.js';
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

  async run(tx: EntityManager, from: Writer & { door: Door }): Promise<Conversation> {
    const door = this.doors.of(from.door);
    const senderIndex = this.indexOf(door.name, from.address);
    const [row] = await tx.query<{ id: string; state: Partial<DialogueState>; version: number }[]>(
      `insert into conversation (sender_index, id, state, version, updated_at) values ($1, $2, $3, 1, $4)
           on conflict (sender_index) do update set version = conversation.version + 1, updated_at = $4
           returning id, state, version`,
      [senderIndex, uuidV7(), JSON.stringify(newDialogue), this.clock.now()],
    );
    if (!row) throw new Error('A conversation was neither found nor begun');
    const state = { ...newDialogue, ...row.state };
    const key =
      (await this.vault.keyOf(tx, row.id)) ?? (await this.begin(tx, row.id, door.contactAt(from, state.language)));
    return { door, id: row.id, senderIndex, state, version: row.version, key };
  }

  /** One that has begun, for what we say unasked; null when it is gone. */
  async known(tx: EntityManager, name: Door, senderIndex: Buffer): Promise<Conversation | null> {
    const [[row]] = await tx.query<[{ id: string; state: Partial<DialogueState>; version: number }[], number]>(
      'update conversation set version = version + 1, updated_at = $2 where sender_index = $1 returning id, state, version',
      [senderIndex, this.clock.now()],
    );
    const key = row && (await this.vault.keyOf(tx, row.id));
    if (!key) return null;
    const state = { ...newDialogue, ...row.state };
    return { door: this.doors.of(name), id: row.id, senderIndex, state, version: row.version, key };
  }

  /** Only who is locked out by `run` can have changed it meanwhile; the version makes sure that nobody was. */
  async keep(tx: EntityManager, { senderIndex, version }: Conversation, state: DialogueState): Promise<void> {
    const [, count] = await tx.query<[unknown, number]>(
      'update conversation set state = $3 where sender_index = $1 and version = $2',
      [senderIndex, version, JSON.stringify(state)],
    );
    if (count !== 1) throw new Error('The conversation went on without this message');
  }

  private async begin(tx: EntityManager, id: string, contact: Contact): Promise<ComplaintKey> {
    const key = this.vault.newKey(id);
    const sealed = this.vault.sealContact(key, contact);
    await tx.query('select vault.keep_key($1, $2), vault.keep_contact($1, $3)', [id, key.wrapped, sealed]);
    return key;
  }
}
