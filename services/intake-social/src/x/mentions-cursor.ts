import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface ReadSoFar {
  readonly lastId: string | null;
  readonly beganAt: Date;
}

/** How far posts that name us have been read, and whose turn it is to look. */
@Injectable()
export class MentionsCursor {
  constructor(private readonly db: DataSource) {}

  /** Null while it is too early, or another process looks. Whoever dies while looking is followed at the next turn. */
  async takeTurn(account: string, everyMs: number): Promise<ReadSoFar | null> {
    const rows = await this.db.query<ReadSoFar[]>(
      `insert into x_mentions as mine (account, began_at, next_at)
       values ($1, clock_timestamp(), clock_timestamp() + make_interval(secs => $2))
           on conflict (account) do update set next_at = excluded.next_at where mine.next_at <= clock_timestamp()
        returning last_id as "lastId", began_at as "beganAt"`,
      [account, everyMs / 1_000],
    );
    return rows[0] ?? null;
  }

  /** Everything up to this post is stored. */
  async advance(account: string, lastId: string): Promise<void> {
    await this.db.query('update x_mentions set last_id = $2 where account = $1', [account, lastId]);
  }
}
