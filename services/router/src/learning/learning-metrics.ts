import { Injectable } from '@nestjs/common';
import { Metrics, stopwatchMs } from '#libs/runtime';
import type { Gauge } from 'prom-client';
import { DataSource } from 'typeorm';
import { ShowDrift } from './show-drift.js';

const everyMs = 60_000;

/** Drift for whoever watches the hub: alarms belong on these, see the page for what they mean. */
@Injectable()
export class LearningMetrics {
  private readonly drift: Gauge;
  private readonly model: Gauge;
  private toldAtMs = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly db: DataSource,
    private readonly showDrift: ShowDrift,
    metrics: Metrics,
  ) {
    this.drift = metrics.gauge({
      name: 'salur_routing_drift',
      help: 'Of the last seven days: mean confidence, share of unseen words, rate of hand-backs',
      labels: ['what'],
    });
    this.model = metrics.gauge({ name: 'salur_routing_model', help: 'Version of the model that serves, 0 for none' });
  }

  async tell(): Promise<void> {
    if (stopwatchMs() - this.toldAtMs < everyMs) return;
    this.toldAtMs = stopwatchMs();
    const { confidence, unseen, handBackRate } = await this.showDrift.run();
    for (const [what, value] of Object.entries({ confidence, unseen, 'hand-backs': handBackRate })) {
      if (value === null) this.drift.remove({ what });
      else this.drift.set({ what }, value);
    }
    const [serving] = await this.db.query<{ version: number }[]>(`select version from model where state = 'serving'`);
    this.model.set(serving?.version ?? 0);
  }
}
