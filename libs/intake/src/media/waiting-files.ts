import { Injectable } from '@nestjs/common';
import { attachmentLimits } from '#libs/attachments';
import { uuidV7 } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource, In, type EntityManager } from 'typeorm';
import type { Incoming } from '../conversations/incoming.js';
import { fetchPatienceMs } from './fetch-file.js';
import { refField, WaitingFile, type WaitingState } from './waiting-file.entity.js';

// The pictures of an album come one by one and are to be fetched together.
const gatherMs = 2_000;

/** Files on their way in: noted in the transaction of their message, fetched after it. */
@Injectable()
export class WaitingFiles {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  async plan(
    tx: EntityManager,
    { door, media = [] }: Pick<Incoming, 'door' | 'media'>,
    { complaintId, senderIndex }: { complaintId: string; senderIndex: Buffer },
  ): Promise<void> {
    const now = this.clock.now();
    for (const { ref, key, mediaType } of media) {
      const id = uuidV7();
      const sealed = await this.vault.seal(tx, complaintId, refField(id), ref);
      const digest = this.vault.blindIndex(`file:${door}`, key);
      await tx.query(
        `insert into waiting_file (id, complaint_id, door, sender_index, key, ref, media_type, state, attempts, received_at,
                                   due_at)
             values ($1, $2, $3, $4, $5, $6, $7, 'waiting', 0, $8, $9)
             on conflict (complaint_id, key) do nothing`,
        [id, complaintId, door, senderIndex, digest, sealed, mediaType, now, new Date(now.getTime() + gatherMs)],
      );
    }
  }

  /** Files of one complaint that are due, as many as one addition holds. Nobody else takes them for a while. */
  async claim(): Promise<WaitingFile[]> {
    const now = this.clock.now();
    const [rows] = await this.db.query<[{ id: string }[], number]>(
      `update waiting_file set attempts = attempts + 1, due_at = $2
        where id in (
          select id from waiting_file
           where state = 'waiting' and due_at <= $1
             and complaint_id = (select complaint_id from waiting_file
                                  where state = 'waiting' and due_at <= $1 order by due_at, position limit 1)
           order by position
             for update skip locked
           limit ${attachmentLimits.files})
        returning id`,
      [now, new Date(now.getTime() + 3 * fetchPatienceMs)],
    );
    if (rows.length === 0) return [];
    return this.db.getRepository(WaitingFile).find({ where: rows, order: { position: 'ASC' } });
  }

  /** Those of them that nobody has settled meanwhile; they stay locked. */
  async lock(tx: EntityManager, ids: readonly string[]): Promise<Set<string>> {
    const rows = await tx.find(WaitingFile, {
      select: { id: true },
      where: { id: In(ids), state: 'waiting' },
      lock: { mode: 'pessimistic_write' },
    });
    return new Set(rows.map(({ id }) => id));
  }

  async settle(tx: EntityManager, id: string, state: WaitingState, detail: string | null = null): Promise<void> {
    await tx.update(WaitingFile, { id, state: 'waiting' }, { state, detail });
  }

  async putBack(id: string, dueAt: Date, detail: string): Promise<void> {
    await this.db.manager.update(WaitingFile, { id, state: 'waiting' }, { dueAt, detail });
  }

  /** Where it lies with the provider; null once the complaint is erased. */
  refOf({ id, complaintId, ref }: WaitingFile): Promise<string | null> {
    return this.vault.open(this.db, complaintId, refField(id), ref);
  }

  keptOf(complaintId: string): Promise<number> {
    return this.db.manager.countBy(WaitingFile, { complaintId, state: 'kept' });
  }
}
