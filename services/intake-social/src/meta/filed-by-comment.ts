import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { commentKey } from './incoming-by-comment.js';

/** The comment from which a complaint came: under it we answer in public, and by it its writer is reached in private, once. */
@Injectable()
export class FiledByComment {
  constructor(private readonly db: DataSource) {}

  /** Of the complaint that this message of ours is about; null where it came otherwise. */
  async commentOf(outgoingId: string): Promise<string | null> {
    const prefix = commentKey('');
    const [filed] = await this.db.query<{ key: string }[]>(
      `select filed.key from outgoing_message mine join message_key filed on filed.complaint_id = mine.complaint_id
        where mine.id = $1 and starts_with(filed.key, $2) limit 1`,
      [outgoingId, prefix],
    );
    return filed ? (filed.key.slice(prefix.length).split(':')[0] ?? null) : null;
  }
}
