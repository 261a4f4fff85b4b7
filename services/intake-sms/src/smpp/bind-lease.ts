import { stopwatchMs } from '#libs/runtime';
import type { DataSource } from 'typeorm';

const leaseMs = 10_000;
export const renewMs = 3_000;

/**
 * Which process may bind: a row with the database's clock, as the relay's leases. It counts from before the request that
 * renewed it, so it ends here no later than there.
 */
export class BindLease {
  private heldUntil = 0;

  constructor(
    private readonly db: DataSource,
    private readonly bind: string,
    private readonly owner: string,
  ) {}

  /** How much of it is left for certain. */
  get leftMs(): number {
    return Math.max(0, this.heldUntil - stopwatchMs());
  }

  /** Renews what is ours, and takes what is nobody's; also what was taken while the clock was ahead. */
  async renew(): Promise<boolean> {
    const asked = stopwatchMs();
    const rows = await this.db.query<unknown[]>(
      `insert into smpp_lease as lease (bind, owner, epoch, expires_at)
       values ($1, $2, 1, clock_timestamp() + make_interval(secs => $3))
           on conflict (bind) do update
              set owner = excluded.owner, expires_at = excluded.expires_at,
                  epoch = lease.epoch + case when lease.owner = excluded.owner then 0 else 1 end
            where lease.owner = excluded.owner or lease.expires_at < clock_timestamp()
                  or lease.expires_at > clock_timestamp() + make_interval(secs => 2 * $3)
        returning epoch`,
      [this.bind, this.owner, leaseMs / 1_000],
    );
    this.heldUntil = rows.length > 0 ? asked + leaseMs : 0;
    return rows.length > 0;
  }

  /** Gives it back, so that nobody need wait for its end. */
  async giveBack(): Promise<void> {
    this.heldUntil = 0;
    await this.db.query('update smpp_lease set expires_at = clock_timestamp() where bind = $1 and owner = $2', [
      this.bind,
      this.owner,
    ]);
  }
}
