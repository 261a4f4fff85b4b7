import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { commentKey } from './incoming-by-comment.js';

/** The first comment of a complaint: under it we answer in public, and by it its writer is reached in private, once. */
@Injectable()
export class FirstComment {
  constructor(private readonly db: DataSource) {}

  /** Of the complaint that this message of ours is about; null where none became part of it. */
  async of(outgoingId: string): Promise<string | null> {
    const prefix = commentKey('');
    const [filed] = await this.db.query<{ key: string }[]>(
      `select came.key from outgoing_message mine join inbound_message came on came.sealed_under = mine.complaint_id
        where mine.id = $1 and starts_with(came.key, $2) order by came.position limit 1`,
      [outgoingId, prefix],
    );
    return filed ? (filed.key.slice(prefix.length).split(':')[0] ?? null) : null;
  }
}
