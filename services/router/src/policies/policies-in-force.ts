import { Injectable } from '@nestjs/common';
import { Clock, stopwatchMs } from '#libs/runtime';
import type { DataSource, EntityManager } from 'typeorm';
import { shippedFigures, type Figures } from '../rules/figures.js';
import { figuresInForce } from './figures-in-force.js';
import { thresholdRowInForce } from './threshold-row-in-force.js';

const staleAfterMs = 2_000;

interface Policies {
  /** Null: none was ever set or measured. */
  readonly autoRouteAbove: number | null;
  readonly figures: Figures;
}

/** The figures by which the router decides today. */
@Injectable()
export class PoliciesInForce {
  private known: Policies = { autoRouteAbove: null, figures: shippedFigures };
  private lookedAtMs = Number.NEGATIVE_INFINITY;

  constructor(private readonly clock: Clock) {}

  async current(db: DataSource | EntityManager): Promise<Policies> {
    if (stopwatchMs() - this.lookedAtMs > staleAfterMs) {
      this.lookedAtMs = stopwatchMs();
      const now = this.clock.now();
      this.known = {
        autoRouteAbove: (await thresholdRowInForce(db, now))?.amount ?? null,
        figures: await figuresInForce(db, now),
      };
    }
    return this.known;
  }

  changed(): void {
    this.lookedAtMs = Number.NEGATIVE_INFINITY;
  }
}
