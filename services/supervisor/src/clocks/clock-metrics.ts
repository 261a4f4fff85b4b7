import { Injectable } from '@nestjs/common';
import { Metrics } from '#libs/runtime';
import type { Counter, Histogram } from 'prom-client';

/** How many clocks fired, and how long after their instant. */
@Injectable()
export class ClockMetrics {
  private readonly fired: Counter;
  private readonly lateness: Histogram;
  private readonly repaired: Counter;
  private readonly looks: Counter;

  constructor(metrics: Metrics) {
    this.fired = metrics.counter({
      name: 'salur_clocks_fired_total',
      help: 'Clocks that ran out, reminders before and rungs climbed after',
      labels: ['what'],
    });
    this.looks = metrics.counter({
      name: 'salur_clock_looks_total',
      help: 'Looks at all clocks that went through; when it stands still nobody fires any',
    });
    this.repaired = metrics.counter({
      name: 'salur_clocks_mended_total',
      help: 'Clocks that were not as the rules demand, by what was wrong with them',
      labels: ['what', 'kind'],
    });
    this.lateness = metrics.histogram({
      name: 'salur_clock_lateness_seconds',
      help: 'How long after its instant the latest clock of a look was noticed',
      buckets: [0.1, 0.5, 1, 2, 5, 30, 300, 3_600],
    });
  }

  /** One of these is a fault of ours, or of somebody who wrote into the database. */
  mended(what: string, kind: string): void {
    this.repaired.inc({ what, kind });
  }

  looked(): void {
    this.looks.inc();
  }

  saw(what: 'passed' | 'reminded' | 'escalated', { count, latenessMs }: { count: number; latenessMs: number }): void {
    if (count === 0) return;
    this.fired.inc({ what }, count);
    this.lateness.observe(latenessMs / 1_000);
  }
}
