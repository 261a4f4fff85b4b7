import { Injectable } from '@nestjs/common';
import { Clock, stopwatchMs } from '#libs/runtime';
import type { DataSource, EntityManager } from 'typeorm';

const staleAfterMs = 2_000;

/** The figures by which the router decides today. Null: none was ever set. */
@Injectable()
export class PoliciesInForce {
  private known: { readonly autoRouteAbove: number | null } = { autoRouteAbove: null };
  private lookedAtMs = Number.NEGATIVE_INFINITY;

  constructor(private readonly clock: Clock) {}

  async current(db: DataSource | EntityManager): Promise<{ readonly autoRouteAbove: number | null }> {
    if (stopwatchMs() - this.lookedAtMs > staleAfterMs) {
      this.lookedAtMs = stopwatchMs();
      const [row] = await db.query<{ amount: number }[]>(
        `select amount from routing_policy where kind = 'auto-route-above' and effective_from <= $1 and undone_at is null
          order by effective_from desc, set_at desc limit 1`,
        [this.clock.now()],
      );
      this.known = { autoRouteAbove: row?.amount ?? null };
    }
    return this.known;
  }

  changed(): void {
    this.lookedAtMs = Number.NEGATIVE_INFINITY;
  }
}
