import { Injectable } from '@nestjs/common';
import { Clock, Log } from '#libs/runtime';
import { DataSource } from 'typeorm';

/**
 * How long ago X asked whether we hold the secret. Whoever knows the address can ask so too, and thereby hide that X asks no more:
 * X documents a signature for what it posts and none for what it asks, names no addresses that it asks from, and posts nothing to
 * an account to which nobody writes. So a silence is certain, and that there is none is not.
 */
@Injectable()
export class Challenges {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Written once a minute at most. X waits three seconds for its answer and is not kept waiting for this: it never fails. */
  async note(account: string): Promise<void> {
    try {
      await this.db.query(
        `insert into x_challenge as known (account, seen_at) values ($1, $2)
             on conflict (account) do update set seen_at = excluded.seen_at
          where known.seen_at < excluded.seen_at - interval '1 minute'`,
        [account, this.clock.now()],
      );
    } catch (error) {
      this.log.warn({ error }, 'A challenge of X was answered and not noted');
    }
  }

  /** An account that was never asked for counts from the first look. */
  async silenceMs(account: string): Promise<number> {
    const now = this.clock.now();
    await this.db.query('insert into x_challenge (account, seen_at) values ($1, $2) on conflict do nothing', [
      account,
      now,
    ]);
    const [row] = await this.db.query<{ seenAt: Date }[]>(
      'select seen_at as "seenAt" from x_challenge where account = $1',
      [account],
    );
    return row ? Math.max(0, now.getTime() - row.seenAt.getTime()) : 0;
  }
}
