import type { Log } from '#libs/runtime';
import type { DataSource } from 'typeorm';
import { parkedState, type ParkedState } from '../parking/parked-state.js';
import { pendingState } from '../relay/pending-events.js';
import type { ConsumerMetrics } from './consumer-metrics.js';
import type { RelayMetrics } from './relay-metrics.js';

const measureMs = 15_000;
/** One hour. */
const stuckSeconds = 3_600;
const partitionsMs = 6 * 3_600_000;

/** What must be done now and then: partitions of the coming month, and the figures an operator watches. */
export class Upkeep {
  private timers: NodeJS.Timeout[] = [];
  private isStuck = false;

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

  async measure(): Promise<void> {
    this.metrics.relay.pending(await pendingState(this.db));
    this.tellOfParked(await parkedState(this.db));
    if (this.consumerHealthy) this.metrics.consumer.healthy(this.consumerHealthy());
  }

  /** What heals by itself has done so long before an hour: the rest wants a person, who is told in the log as well. */
  private tellOfParked(parked: ParkedState): void {
    this.metrics.consumer.parked(parked);
    const isStuck = parked.oldestSeconds > stuckSeconds;
    if (isStuck && !this.isStuck)
      this.log.error({ ...parked }, 'Parked messages want a person: npm run replay -- parked');
    this.isStuck = isStuck;
  }

  private async quietly(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.log.warn({ error }, 'Upkeep of the message tables failed');
    }
  }
}
