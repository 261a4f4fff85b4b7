import { Injectable } from '@nestjs/common';
import { Clock, stopwatchMs } from '#libs/runtime';
import type { DataSource, EntityManager } from 'typeorm';
import { thresholdRowInForce } from './threshold-row-in-force.js';

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
      this.known = { autoRouteAbove: (await thresholdRowInForce(db, this.clock.now()))?.amount ?? null };
    }
    return this.known;
  }

  changed(): void {
    this.lookedAtMs = Number.NEGATIVE_INFINITY;
  }
}
