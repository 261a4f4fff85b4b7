import { Injectable } from '@nestjs/common';
import type { Door } from '#libs/contracts';
import { sendAhead, writeAtEnd } from '#libs/database';
import { isUuid } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { DataSource, In, type EntityManager } from 'typeorm';
import { OutgoingMessage, type OutgoingState } from './outgoing-message.entity.js';
import { giveUpAfterMs } from './retry-at.js';
import { sendPatienceMs } from './send.js';

/** From which states a message may come to this one: a late report never makes a delivered message a sent one. */
const comesFrom: Readonly<Record<OutgoingState, readonly OutgoingState[]>> = {
  planned: ['sending'],
  sending: ['planned'],
  'in-doubt': ['sending'],
  sent: ['sending', 'in-doubt'],
  failed: ['sending', 'in-doubt', 'sent'],
  delivered: ['sending', 'in-doubt', 'sent', 'failed'],
  read: ['sending', 'in-doubt', 'sent', 'failed', 'delivered'],
};

const atOnce = 10;

export type PlannedMessage = Pick<
  OutgoingMessage,
  'id' | 'door' | 'senderIndex' | 'sealedUnder' | 'complaintId' | 'kind' | 'notice' | 'body' | 'cost' | 'units'
>;

export interface Change {
  readonly to: OutgoingState;
  readonly dueAt?: Date;
  readonly providerId?: string | null;
  readonly detail?: string | null;
}

/** Messages on their way out: planned in the transaction that causes them, sent after it. */
@Injectable()
export class OutgoingQueue {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** At the end of the transaction. The same message planned again is the same message. */
  plan(tx: EntityManager, message: PlannedMessage): void {
    writeAtEnd(tx, writePlanned, { ...message, plannedAt: this.clock.now() });
  }

  /**
   * Takes messages that are due, of each citizen only the first that has not left yet. Nobody else takes them. What waits for
   * a door that is not ready is taken when it is too old to be sent, so that it comes to an end.
   */
  async claim(ready: readonly Door[]): Promise<OutgoingMessage[]> {
    const now = this.clock.now();
    // Several providers may be asked in turn.
    const claimedUntil = new Date(now.getTime() + 4 * sendPatienceMs);
    const [rows] = await this.db.query<[{ id: string }[], number]>(
      `update outgoing_message set state = 'sending', attempts = attempts + 1, claimed_until = $2
        where id in (
          select id from outgoing_message mine
           where state = 'planned' and due_at <= $1 and (door = any($3) or planned_at < $4)
             and not exists (select 1 from outgoing_message earlier
                              where earlier.sender_index = mine.sender_index and earlier.position < mine.position
                                and earlier.state in ('planned', 'sending'))
           order by due_at, position
             for update skip locked
           limit ${atOnce})
        returning id`,
      [now, claimedUntil, ready, new Date(now.getTime() - giveUpAfterMs)],
    );
    if (rows.length === 0) return [];
    return this.db.getRepository(OutgoingMessage).find({ where: rows, order: { position: 'ASC' } });
  }

  /** Moves a message on, and tells from where; null where its state does not allow it, and only the provider's id is kept. */
  async move(tx: EntityManager, id: string, { to, dueAt, providerId, detail }: Change): Promise<OutgoingState | null> {
    const [rows] = await tx.query<[{ state: OutgoingState }[], number]>(
      `update outgoing_message as message
          set state = $2, claimed_until = null, due_at = coalesce($3, due_at),
              provider_id = coalesce($4, provider_id), detail = $5
         from (select id, state from outgoing_message where id = $1 and state = any($6) for update) as before
        where message.id = before.id
        returning before.state`,
      [id, to, dueAt ?? null, providerId ?? null, detail ?? null, comesFrom[to]],
    );
    // A receipt may come before the answer that names the message: a citizen's reply quotes it by that name all the same.
    if (!rows[0] && providerId)
      await tx.query('update outgoing_message set provider_id = $2 where id = $1 and provider_id is null', [
        id,
        providerId,
      ]);
    return rows[0]?.state ?? null;
  }

  /** The provider would not take it yet. */
  async putBack(id: string, dueAt: Date, detail: string): Promise<void> {
    await this.move(this.db.manager, id, { to: 'planned', dueAt, detail });
  }

  /** What was being sent when its process died: it may have left. */
  abandoned(): Promise<OutgoingMessage[]> {
    return this.db
      .getRepository(OutgoingMessage)
      .createQueryBuilder('message')
      .where(`message.state = 'sending' and message.claimedUntil < :now`, { now: this.clock.now() })
      .limit(100)
      .getMany();
  }

  /** What a recipient was sent, by the ids that the provider gave it. */
  async sentTo(senderIndex: Buffer, providerIds: readonly string[]): Promise<OutgoingMessage[]> {
    return this.db.getRepository(OutgoingMessage).findBy({ senderIndex, providerId: In([...providerIds]) });
  }

  /** Ids come back from providers, so anything may be asked for. */
  async find(id: string): Promise<OutgoingMessage | null> {
    if (!isUuid(id)) return null;
    return this.db.getRepository(OutgoingMessage).findOneBy({ id });
  }
}

/** All in one statement, in the order in which they leave. */
async function writePlanned(
  tx: EntityManager,
  messages: readonly (PlannedMessage & { plannedAt: Date })[],
): Promise<void> {
  const column = <Name extends keyof PlannedMessage | 'plannedAt'>(name: Name) => messages.map((one) => one[name]);
  await sendAhead(
    tx,
    `insert into outgoing_message (id, door, sender_index, sealed_under, complaint_id, kind, notice, body, state, attempts,
                                   planned_at, due_at, cost, units)
     select id, door, sender_index, sealed_under, complaint_id, kind, notice, body, 'planned', 0, at, at, cost, units
       from unnest($1::uuid[], $2::text[], $3::bytea[], $4::uuid[], $5::uuid[], $6::text[], $7::boolean[], $8::text[],
                   $9::timestamptz[], $10::numeric[], $11::int[])
            with ordinality as planned (id, door, sender_index, sealed_under, complaint_id, kind, notice, body, at, cost,
                                        units, nth)
      order by nth
         on conflict (id) do nothing`,
    [
      ...[column('id'), column('door'), column('senderIndex'), column('sealedUnder'), column('complaintId')],
      ...[column('kind'), column('notice'), column('body'), column('plannedAt'), column('cost')],
      column('units'),
    ],
  );
}
