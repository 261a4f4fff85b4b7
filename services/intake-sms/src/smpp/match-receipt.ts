import { Injectable } from '@nestjs/common';
import { LockConversation } from '#libs/intake';
import { DataSource, type EntityManager } from 'typeorm';
import { readSender } from '../messages/read-sender.js';
import { idsLike, type Receipt } from '../rules/smpp/receipt.js';

type Outcome = 'sent' | 'delivered' | 'failed';

/** Finds the message that a receipt is about, and what is true of all its SMS together. */
@Injectable()
export class MatchReceipt {
  constructor(
    private readonly db: DataSource,
    private readonly conversations: LockConversation,
  ) {}

  /** Null when nothing of ours has that id; else the message, and what is true of all of it now. */
  async run({ id, outcome, declared }: Receipt, phones: readonly string[]) {
    return this.db.transaction(async (tx) => {
      const found = await this.find(tx, { id, phones, declared });
      if (!found) return null;
      const segments = await tx.query<{ number: number; total: number; outcome: Outcome | null }[]>(
        'select number, total, outcome from smpp_segment where message_id = $1 order by number for update',
        [found.message_id],
      );
      const now = segments.map((one) =>
        one.number === found.number ? { ...one, outcome: outcome ?? one.outcome } : one,
      );
      await tx.query('update smpp_segment set outcome = coalesce($3, outcome) where message_id = $1 and number = $2', [
        found.message_id,
        found.number,
        outcome,
      ]);
      return { messageId: found.message_id, outcome: outcomeOfAll(now) };
    });
  }

  /** The id as it stands; what it may be in other digits, and what only looks like a receipt, only for an SMS to that phone. */
  private async find(
    tx: EntityManager,
    { id, phones, declared }: { id: string; phones: readonly string[]; declared: boolean },
  ) {
    const ids = idsLike(id);
    const addressed = phones.map((phone) => this.conversations.indexOf('sms', readSender(phone).address));
    const rows = await tx.query<{ message_id: string; number: number }[]>(
      `select segment.message_id, segment.number
         from smpp_segment segment left join outgoing_message message on message.id = segment.message_id
        where ($4 and segment.provider_id = $1)
           or (segment.provider_id = any($2) and message.sender_index = any($3))
        order by message.sender_index = any($3) desc nulls last, segment.provider_id = $1 desc, segment.sent_at desc
        limit 1`,
      [ids[0], ids, addressed, declared],
    );
    return rows[0] ?? null;
  }
}

function outcomeOfAll(segments: readonly { total: number; outcome: Outcome | null }[]): Outcome | null {
  if (segments.some(({ outcome }) => outcome === 'failed')) return 'failed';
  const arrived = segments.filter(({ outcome }) => outcome === 'delivered').length;
  return arrived === (segments[0]?.total ?? 0) ? 'delivered' : null;
}
