import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** The citizen's mail to which one of ours belongs, so that their program shows both as one conversation. */
@Injectable()
export class LatestMail {
  constructor(private readonly db: DataSource) {}

  /** Its id; null when it had none, or there was none. */
  async before(outgoingId: string): Promise<string | null> {
    const [row] = await this.db.query<{ key: string }[]>(
      `select coalesce(filed.key, latest.key) as key
         from outgoing_message mine
         left join lateral (select key from message_key where complaint_id = mine.complaint_id limit 1) filed on true
         left join lateral (select key from inbound_message where sender_index = mine.sender_index and state = 'taken'
                             order by received_at desc limit 1) latest on true
        where mine.id = $1`,
      [outgoingId],
    );
    const [messageId] = row?.key.split(' ') ?? [];
    return messageId !== undefined && /^<[^\s<>]+>$/.test(messageId) ? messageId : null;
  }
}
