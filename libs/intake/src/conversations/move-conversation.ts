import { Injectable } from '@nestjs/common';
import type { Door } from '#libs/contracts';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import type { Incoming } from './incoming.js';
import { LockConversation } from './lock-conversation.js';
import { MessageDoors } from './message-doors.js';

const tables = ['complaint', 'inbound_message', 'outgoing_message', 'waiting_file'] as const;

/**
 * A citizen is known by another address from now on: what they filed and what was said goes with them. Repeated, it changes
 * nothing. Where they have already written from the new address, that conversation stays and takes in the old one's past.
 */
@Injectable()
export class MoveConversation {
  constructor(
    private readonly vault: Vault,
    private readonly conversations: LockConversation,
    private readonly doors: MessageDoors,
  ) {}

  /** Who writes from an address other than the one they are known by is known by it from now on. */
  async run(tx: EntityManager, messages: readonly Incoming[]): Promise<void> {
    const moves = messages.flatMap(({ door, formerly, address }) =>
      formerly ? [{ at: { door, to: address }, from: this.conversations.indexOf(door, formerly) }] : [],
    );
    if (moves.length === 0) return;
    const known = await tx.query<{ sender_index: Buffer }[]>(
      'select sender_index from conversation where sender_index = any($1)',
      [moves.map(({ from }) => from)],
    );
    for (const { from, at } of moves) {
      const after = this.conversations.indexOf(at.door, at.to);
      if (known.some((one) => from.equals(one.sender_index))) await this.move(tx, from, after, at);
    }
  }

  private async move(tx: EntityManager, before: Buffer, after: Buffer, at: { door: Door; to: string }): Promise<void> {
    const [old] = await tx.query<{ id: string }[]>('select id from conversation where sender_index = $1 for update', [
      before,
    ]);
    if (!old) return;
    const complaints = await tx.query<{ id: string }[]>('select id from complaint where sender_index = $1', [before]);
    await this.moveRows(tx, before, after);
    for (const { id } of [old, ...complaints]) await this.readdress(tx, id, at);
  }

  private async moveRows(tx: EntityManager, before: Buffer, after: Buffer): Promise<void> {
    for (const table of tables) {
      await tx.query(`update ${table} set sender_index = $2 where sender_index = $1`, [before, after]);
    }
    await tx.query(
      `update conversation set sender_index = $2
        where sender_index = $1 and not exists (select 1 from conversation where sender_index = $2)`,
      [before, after],
    );
    // Who wanted no notices wants none at the new address.
    await tx.query(
      `update conversation set version = conversation.version + 1,
                               state = conversation.state || jsonb_build_object('stoppedAt', old.state -> 'stoppedAt')
         from conversation old
        where conversation.sender_index = $2 and old.sender_index = $1 and old.state ->> 'stoppedAt' is not null`,
      [before, after],
    );
  }

  /** Only what was reached at this door: who asked to be told elsewhere is told there. */
  private async readdress(tx: EntityManager, id: string, { door, to }: { door: Door; to: string }): Promise<void> {
    const contact = await this.vault.contactOf(tx, id);
    if (contact?.door !== door) return;
    const { phone, language } = contact;
    const moved = this.doors.of(door).contactAt({ address: to, phone: phone ?? null }, language);
    await this.vault.keepContact(tx, id, { ...contact, ...moved });
  }
}
