import type { Log } from '#libs/runtime';
import type { DataSource } from 'typeorm';
import { pendingState } from '../relay/pending-events.js';
import type { ConsumerMetrics } from './consumer-metrics.js';
import type { RelayMetrics } from './relay-metrics.js';

const measureMs = 15_000;
const partitionsMs = 6 * 3_600_000;

/** What must be done now and then: partitions of the coming month, and the figures an operator watches. */
export class Upkeep {
  private timers: NodeJS.Timeout[] = [];

  constructor(
    private readonly db: DataSource,
    private readonly metrics: { readonly relay: RelayMetrics; readonly consumer: ConsumerMetrics },
    private readonly log: Log,
    private readonly consumerHealthy?: () => boolean,
  ) {}

  start(): void {
    const every = (ms: number, work: () => Promise<void>) => setInterval(() => void this.quietly(work), ms).unref();
    this.timers = [every(measureMs, () => this.measure()), every(partitionsMs, () => this.keepPartitions())];
    void this.quietly(() => this.keepPartitions());
  }

  stop(): void {
    this.timers.forEach(clearInterval);
  }

  private async keepPartitions(): Promise<void> {
    await this.db.query('select keep_partitions()');
  }

  private async measure(): Promise<void> {
    this.metrics.relay.pending(await pendingState(this.db));
    const [row] = await this.db.query<{ open: number }[]>(
      `select count(*)::int as open from parked_message where state = 'parked'`,
    );
    this.metrics.consumer.parked(row?.open ?? 0);
    if (this.consumerHealthy) this.metrics.consumer.healthy(this.consumerHealthy());
  }

  private async quietly(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.log.warn({ error }, 'Upkeep of the message tables failed');
    }
  }
}
