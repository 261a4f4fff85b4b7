import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/**
 * The citizen's mail to which one of ours belongs, so that their program shows both as one conversation: the first of the
 * complaint, else the latest that belongs to none. A message that was taken is sealed under what it belongs to.
 */
@Injectable()
export class LatestMail {
  constructor(private readonly db: DataSource) {}

  /** Its id; null when it had none, or there was none. */
  async before(outgoingId: string): Promise<string | null> {
    const [row] = await this.db.query<{ key: string }[]>(
      `select coalesce(first.key, latest.key) as key
         from outgoing_message mine
         left join lateral (select key from inbound_message where sealed_under = mine.complaint_id
                             order by position limit 1) first on true
         left join lateral (select message.key
                              from conversation join inbound_message message on message.sealed_under = conversation.id
                             where conversation.sender_index = mine.sender_index
                             order by message.position desc limit 1) latest on true
        where mine.id = $1`,
      [outgoingId],
    );
    const [messageId] = row?.key.split(' ') ?? [];
    return messageId !== undefined && /^<[^\s<>]+>$/.test(messageId) ? messageId : null;
  }
}
