import { Injectable } from '@nestjs/common';
import { Clock, stopwatchMs } from '#libs/runtime';
import type { DataSource, EntityManager } from 'typeorm';
import { ModelShelf } from '../learning/model-shelf.js';
import { ModelRow } from '../learning/model.entity.js';
import { shippedFigures, type Figures } from '../rules/figures.js';
import { amountThatHolds } from '../rules/threshold-in-force.js';
import { figuresInForce } from './figures-in-force.js';
import type { RoutingPolicy } from './routing-policy.entity.js';
import { thresholdRowInForce } from './threshold-row-in-force.js';

const staleAfterMs = 2_000;

interface Policies {
  /** Null: none was ever set or measured. */
  readonly autoRouteAbove: number | null;
  readonly figures: Figures;
}

interface Rows {
  readonly threshold: (Pick<RoutingPolicy, 'amount' | 'model'> & { readonly rulesVersion: string | null }) | null;
  readonly figures: Figures;
}

/** The figures by which the router decides today. */
@Injectable()
export class PoliciesInForce {
  private rows: Rows = { threshold: null, figures: shippedFigures };
  private lookedAtMs = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly clock: Clock,
    private readonly shelf: ModelShelf,
  ) {}

  async current(db: DataSource | EntityManager): Promise<Policies> {
    if (stopwatchMs() - this.lookedAtMs > staleAfterMs) {
      this.lookedAtMs = stopwatchMs();
      this.rows = await this.read(db);
    }
    return this.holding(db, this.rows);
  }

  /** As they stand at this moment, for who looks at them. */
  async now(db: DataSource | EntityManager): Promise<Policies> {
    return this.holding(db, await this.read(db));
  }

  changed(): void {
    this.lookedAtMs = Number.NEGATIVE_INFINITY;
  }

  private async read(db: DataSource | EntityManager): Promise<Rows> {
    const now = this.clock.now();
    const [row, figures] = [await thresholdRowInForce(db, now), await figuresInForce(db, now)];
    if (!row) return { threshold: null, figures };
    const { amount, model } = row;
    return {
      threshold: { amount, model, rulesVersion: model === null ? null : await rulesBeside(db, model) },
      figures,
    };
  }

  private async holding(db: DataSource | EntityManager, { threshold, figures }: Rows): Promise<Policies> {
    const model = (await this.shelf.current(db)).find(({ state }) => state === 'serving')?.version ?? null;
    const autoRouteAbove = threshold && amountThatHolds(threshold, { model, coldAbove: figures['cold-above'] });
    return { autoRouteAbove, figures };
  }
}

/** The rules beside which it was measured; null in reports of before. */
async function rulesBeside(db: DataSource | EntityManager, version: number): Promise<string | null> {
  const select = { version: true, measured: true } as const;
  const row = await db.getRepository(ModelRow).findOne({ select, where: { version } });
  return row?.measured.rulesVersion ?? null;
}
