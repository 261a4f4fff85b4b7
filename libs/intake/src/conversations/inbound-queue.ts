import { Injectable } from '@nestjs/common';
import type { Sealed } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { KeptConnection, sendAhead, writeAtEnd } from '#libs/database';
import { isHeldUp, reasonOf } from '#libs/messaging';
import { Clock, Log } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource, type EntityManager } from 'typeorm';
import { inboundField } from './inbound-message.entity.js';
import type { Arrived, Incoming } from './incoming.js';
import { takeAgainAt } from './take-again-at.js';

/** Others are taken meanwhile. */
const heldUpMs = 2_000;

/** A message as it is stored until it is taken. */
export interface StoredMessage {
  readonly account: string;
  readonly key: string;
  readonly senderIndex: Buffer;
  readonly formerIndex: Buffer | null;
  readonly sealedUnder: string;
  readonly wrapped: Buffer;
  readonly raw: Sealed;
  readonly receivedAt: Date;
  readonly reference: string | null;
}

/** One that somebody has taken in hand. */
export interface ClaimedMessage extends Omit<StoredMessage, 'senderIndex' | 'formerIndex' | 'reference'> {
  readonly attempts: number;
}

/** What was taken belongs to a complaint or a conversation from now on. */
export interface SettledMessage {
  readonly account: string;
  readonly key: string;
  readonly sealedUnder: string;
  readonly raw: Sealed;
}

/** Messages on their way in: stored when they come, taken afterwards, those of one sender one after another. */
@Injectable()
export class InboundQueue {
  private readonly atTheDoor: KeptConnection;

  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {
    this.atTheDoor = new KeptConnection(db);
  }

  seal(incoming: Incoming): StoredMessage {
    const { door, address, formerly, account, key, reference = null } = incoming;
    const own = this.vault.newKey(uuidV7());
    return {
      reference,
      formerIndex: formerly ? this.vault.blindIndex(door, formerly) : null,
      ...{ account, key, senderIndex: this.vault.blindIndex(door, address), receivedAt: this.clock.now() },
      ...{ sealedUnder: own.complaintId, wrapped: own.wrapped },
      raw: own.seal(inboundField(key), JSON.stringify(incoming)),
    };
  }

  open({ sealedUnder, wrapped, key, raw, receivedAt }: ClaimedMessage): Arrived {
    const text = this.vault.ownKey(sealedUnder, wrapped).open(inboundField(key), raw);
    return { ...(JSON.parse(text) as Incoming), arrivedAt: receivedAt };
  }

  /**
   * All in one statement, in the order given; what is there already stays as it is. By a connection of its own: whoever
   * stands at the door does not wait for what the service does with those who came before.
   */
  async store(messages: readonly StoredMessage[]): Promise<void> {
    const column = <Name extends keyof StoredMessage>(name: Name) => messages.map((one) => one[name]);
    await this.atTheDoor.query(
      `insert into inbound_message (account, key, sender_index, former_index, sealed_under, wrapped, raw, received_at,
                                    reference, state, attempts)
       select account, key, sender_index, former_index, sealed_under, wrapped, raw, received_at, reference, 'waiting', 0
         from unnest($1::text[], $2::text[], $3::bytea[], $4::bytea[], $5::uuid[], $6::bytea[], $7::text[],
                     $8::timestamptz[], $9::text[])
              with ordinality as stored (account, key, sender_index, former_index, sealed_under, wrapped, raw,
                                         received_at, reference, nth)
        order by nth
           on conflict (account, key) do nothing`,
      [
        ...[column('account'), column('key'), column('senderIndex'), column('formerIndex')],
        ...[column('sealedUnder'), column('wrapped'), column('raw'), column('receivedAt')],
        column('reference'),
      ],
    );
  }

  /** The first that wait, of each sender one, in the order in which they came. Nobody else takes them meanwhile. */
  async claim(tx: EntityManager, atMost: number): Promise<ClaimedMessage[]> {
    return tx.query<ClaimedMessage[]>(
      `select account, key, sealed_under as "sealedUnder", wrapped, raw, received_at as "receivedAt", attempts
         from inbound_message mine
        where state = 'waiting' and (due_at is null or due_at <= $1)
          and not exists (select 1 from inbound_message earlier
                           where earlier.sender_index in (mine.sender_index, mine.former_index)
                             and earlier.state = 'waiting' and earlier.position < mine.position)
        order by position
        limit $2
          for update skip locked`,
      [this.clock.now(), atMost],
    );
  }

  settle(tx: EntityManager, message: SettledMessage): void {
    writeAtEnd(tx, writeTaken, message);
  }

  /** It is tried again some time later. */
  putBack(message: ClaimedMessage, error: unknown): Promise<void> {
    return isHeldUp(error) ? this.holdBack(message, error) : this.countFailure(message, error);
  }

  /** Somebody stood in its way, which is no fault of its own: it is tried for as long as it takes. */
  private async holdBack({ account, key }: ClaimedMessage, error: unknown): Promise<void> {
    this.log.warn({ account, error }, 'A message was held up; it is tried again');
    await this.db.query(
      `update inbound_message set detail = $3, due_at = $4 where account = $1 and key = $2 and state = 'waiting'`,
      [account, key, reasonOf(error), new Date(this.clock.now().getTime() + heldUpMs)],
    );
  }

  /** In the end it is laid aside for up to an hour. */
  private async countFailure({ account, key, attempts }: ClaimedMessage, error: unknown): Promise<void> {
    this.log.error({ account, attempts: attempts + 1, error }, 'A message could not be taken');
    const dueAt = takeAgainAt(attempts + 1, this.clock.now());
    await this.db.query(
      `update inbound_message set attempts = attempts + 1, detail = $3, due_at = $4, state = $5
        where account = $1 and key = $2 and state = 'waiting'`,
      [account, key, reasonOf(error), dueAt, dueAt === null ? 'parked' : 'waiting'],
    );
  }

  /** Whatever was laid aside waits again. */
  async unpark(): Promise<void> {
    await this.db.query(
      `update inbound_message set state = 'waiting', attempts = 0, due_at = null where state = 'parked'`,
    );
  }

  async count(): Promise<{ waiting: number; parked: number }> {
    const [row] = await this.db.query<{ waiting: number; parked: number }[]>(
      `select count(*) filter (where state = 'waiting')::int as waiting,
              count(*) filter (where state = 'parked')::int as parked
         from inbound_message where state <> 'taken'`,
    );
    return row ?? { waiting: 0, parked: 0 };
  }
}

async function writeTaken(tx: EntityManager, messages: readonly SettledMessage[]): Promise<void> {
  await sendAhead(
    tx,
    `update inbound_message as message
        set state = 'taken', sealed_under = settled.sealed_under, raw = settled.raw, wrapped = null, due_at = null
       from unnest($1::text[], $2::text[], $3::uuid[], $4::text[]) as settled (account, key, sealed_under, raw)
      where message.account = settled.account and message.key = settled.key`,
    [
      ...[messages.map((one) => one.account), messages.map((one) => one.key)],
      ...[messages.map((one) => one.sealedUnder), messages.map((one) => one.raw)],
    ],
  );
}
