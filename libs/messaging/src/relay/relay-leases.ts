import { stopwatchMs } from '#libs/runtime';
import type { DataSource } from 'typeorm';

export interface LeaseTimes {
  readonly leaseMs: number;
  readonly renewMs: number;
}

const defaults: LeaseTimes = { leaseMs: 10_000, renewMs: 3_000 };

/** Shards are leased in groups, so that one row says who publishes several partitions. */
export const shardGroups = 4;
const shards = 24;

/**
 * Which shards this relay may publish. A lease is a row with the database's clock, so machines need not agree on the time
 * and no session has to be held. Here it counts from *before* the request that renewed it: it ends no later than there.
 */
export class RelayLeases {
  private readonly heldUntil = new Map<number, number>();
  private readonly renewing = new Set<Promise<void>>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: Pick<DataSource, 'query'>,
    private readonly owner: string,
    private readonly onTrouble: (error: unknown) => void,
    private readonly times: LeaseTimes = defaults,
  ) {}

  /** Shards that are ours for certain at this moment. */
  shards(): number[] {
    const now = stopwatchMs();
    return Array.from({ length: shards }, (_, shard) => shard).filter(
      (shard) => (this.heldUntil.get(shard % shardGroups) ?? 0) > now,
    );
  }

  async start(): Promise<void> {
    await this.renew().catch(this.onTrouble);
    this.timer = setInterval(() => {
      const renewal = this.renew().catch(this.onTrouble);
      this.renewing.add(renewal);
      void renewal.finally(() => this.renewing.delete(renewal));
    }, this.times.renewMs);
  }

  /**
   * Gives the leases back, so that another relay need not wait for their end; not before a renewal under way has ended, which
   * would take them again for somebody who is gone.
   */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await Promise.all(this.renewing);
    this.heldUntil.clear();
    await this.db.query('update relay_lease set expires_at = clock_timestamp() where owner = $1', [this.owner]);
  }

  /**
   * Renews what is ours and takes what is nobody's; that is also what ends later than anybody could wish, which was taken
   * while the clock was ahead: waiting for its end would hold back every event for hours.
   */
  async renew(): Promise<void> {
    const asked = stopwatchMs();
    const rows = await this.db.query<{ shard_group: number }[]>(
      `insert into relay_lease as lease (shard_group, owner, epoch, expires_at)
       select shard_group, $1, 1, clock_timestamp() + make_interval(secs => $2)
         from generate_series(0, $3::int - 1) as shard_group
           on conflict (shard_group) do update
              set owner = excluded.owner, expires_at = excluded.expires_at,
                  epoch = lease.epoch + case when lease.owner = excluded.owner then 0 else 1 end
            where lease.owner = excluded.owner or lease.expires_at < clock_timestamp()
                  or lease.expires_at > clock_timestamp() + make_interval(secs => 2 * $2)
        returning shard_group`,
      [this.owner, this.times.leaseMs / 1000, shardGroups],
    );
    this.heldUntil.clear();
    for (const row of rows) this.heldUntil.set(row.shard_group, asked + this.times.leaseMs);
  }
}
