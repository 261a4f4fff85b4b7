import type { ServiceName } from '#libs/contracts';
import type { Metrics } from '#libs/runtime';

/** What an operator watches of a relay: how much waits, for how long, and whether it moves. */
export class RelayMetrics {
  constructor(
    private readonly metrics: Metrics,
    private readonly service: ServiceName,
  ) {}

  pending({ count, oldestSeconds }: { count: number; oldestSeconds: number }): void {
    const labels = { service: this.service };
    this.gauge('salur_outbox_pending', 'Events said but not yet published').set(labels, count);
    this.gauge('salur_outbox_oldest_seconds', 'Age of the oldest event not yet published').set(labels, oldestSeconds);
  }

  published(count: number): void {
    this.counter('salur_events_published_total', 'Events acknowledged by Kafka').inc({ service: this.service }, count);
  }

  failed(): void {
    this.counter('salur_publish_failures_total', 'Sends that were not acknowledged').inc({ service: this.service });
  }

  private gauge(name: string, help: string) {
    return this.metrics.gauge({ name, help, labels: ['service'] });
  }

  private counter(name: string, help: string) {
    return this.metrics.counter({ name, help, labels: ['service'] });
  }
}
