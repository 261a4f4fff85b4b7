import type { ServiceName } from '#libs/contracts';
import type { Metrics } from '#libs/runtime';
import type { MessagesTaken } from '../inbox/take-messages.js';

/** Counts what became of the events a service heard. */
export class ConsumerMetrics {
  constructor(
    private readonly metrics: Metrics,
    private readonly service: ServiceName,
  ) {}

  taken({ outcomes, undecodable }: MessagesTaken): void {
    for (const outcome of outcomes) this.count(outcome, 1);
    if (undecodable > 0) this.count('undecodable', undecodable);
  }

  parked({ count, oldestSeconds }: { count: number; oldestSeconds: number }): void {
    this.metrics
      .gauge({ name: 'salur_parked_messages', help: 'Messages that wait to be handled', labels: ['service'] })
      .set({ service: this.service }, count);
    this.metrics
      .gauge({ name: 'salur_parked_oldest_seconds', help: 'How long the oldest of them waits', labels: ['service'] })
      .set({ service: this.service }, oldestSeconds);
  }

  healthy(isHealthy: boolean): void {
    this.metrics
      .gauge({
        name: 'salur_consumer_healthy',
        help: 'Joined, and at least an empty fetch of late',
        labels: ['service'],
      })
      .set({ service: this.service }, isHealthy ? 1 : 0);
  }

  private count(outcome: string, by: number): void {
    this.metrics
      .counter({
        name: 'salur_events_taken_total',
        help: 'Messages taken from Kafka, by what became of them',
        labels: ['service', 'outcome'],
      })
      .inc({ service: this.service, outcome }, by);
  }
}
