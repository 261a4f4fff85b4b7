import { Injectable } from '@nestjs/common';
import type { Door } from '#libs/contracts';
import { Vault } from '#libs/vault';
import { DataSource, type EntityManager } from 'typeorm';
import { LockConversation } from './lock-conversation.js';
import { MessageDoors } from './message-doors.js';
import { unlessOvertaken } from './unless-overtaken.js';

const tables = ['complaint', 'inbound_message', 'outgoing_message', 'waiting_file'] as const;

/**
 * A citizen is known by another address from now on: what they filed and what was said goes with them. Repeated, it changes
 * nothing. Where they have already written from the new address, that conversation stays and takes in the old one's past.
 */
@Injectable()
export class MoveConversation {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly conversations: LockConversation,
    private readonly doors: MessageDoors,
  ) {}

  async run(door: Door, from: string, to: string): Promise<void> {
    const [before, after] = [this.conversations.indexOf(door, from), this.conversations.indexOf(door, to)];
    if (before.equals(after)) return;
    await unlessOvertaken(() => this.db.transaction((tx) => this.move(tx, before, after, { door, to })));
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
