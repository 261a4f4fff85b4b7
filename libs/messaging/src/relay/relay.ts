import { setImmediate } from 'node:timers/promises';
import { stopwatchMs, type Log } from '#libs/runtime';
import type { DataSource } from 'typeorm';
import type { PartitionBatch, Publisher } from '../kafka/event-log.js';
import { nextRest } from '../kafka/next-rest.js';
import { cutBatch } from './cut-batch.js';
import { forgetPending, oldestPending, type PendingEvent } from './pending-events.js';
import type { RelayLeases } from './relay-leases.js';
import { shareRequests } from './share-requests.js';
import { WakeUp } from './wake-up.js';

export interface RelayParts {
  readonly db: DataSource;
  readonly publisher: Publisher;
  readonly leases: RelayLeases;
  readonly log: Log;
  readonly onPublished?: (count: number) => void;
  readonly onFailed?: () => void;
}

type Together = ReturnType<Publisher['publishTogether']>;

const busyMs = 25;
const idleMs = 500;
/** Events gather between two turns; the hops of a complaint stay well below the second in which an officer is to see it. */
const gathering = { shortestMs: 40, longestMs: 120, worthwhile: 60 };
const longestPauseMs = 5_000;
const stopPatienceMs = 8_000;

/**
 * Brings what was said to Kafka. One batch per partition at a time, several partitions at once; a row is forgotten only after
 * Kafka has acknowledged it. Whatever goes wrong in between, the row is still pending and is sent again: twice is possible,
 * never is not. No database transaction is open while a send is under way.
 */
export class Relay {
  private readonly wakeUp = new WakeUp();
  /** Shards with a send under way, or with acknowledged rows that are not deleted yet. */
  private readonly busy = new Set<number>();
  private readonly sending = new Set<Promise<void>>();
  private acknowledged: PendingEvent[] = [];
  private readonly resting = new Map<number, { failures: number; until: number }>();
  private gatherMs = 0;
  private stopping = false;
  private loop: Promise<void> | undefined;

  constructor(private readonly parts: RelayParts) {}

  wake(): void {
    this.wakeUp.wake();
  }

  async start(): Promise<void> {
    await this.parts.leases.start();
    this.loop = this.run();
  }

  /** Lets the sends under way end, and deletes what they published. */
  async stop(): Promise<void> {
    if (this.stopping) return;
    this.stopping = true;
    this.wakeUp.wake();
    await this.loop;
    let timer: NodeJS.Timeout | undefined;
    const impatience = new Promise((resolve) => (timer = setTimeout(resolve, stopPatienceMs)));
    await Promise.race([Promise.allSettled(this.sending), impatience]);
    clearTimeout(timer);
    try {
      await this.forgetAcknowledged();
      await this.parts.leases.stop();
    } finally {
      await this.parts.publisher.close();
    }
  }

  private async run(): Promise<void> {
    let pauseMs = busyMs;
    while (!this.stopping) {
      try {
        const started = await this.turn();
        pauseMs = started > 0 ? busyMs : Math.min(idleMs, pauseMs * 2);
        if (started > 0) await this.gather();
      } catch (error) {
        this.parts.log.warn({ error }, 'The relay cannot reach its database');
        pauseMs = longestPauseMs;
      }
      await this.wakeUp.sleep(pauseMs);
    }
  }

  /** What is said first goes out at once; what follows it closely goes together. */
  private gather(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, this.stopping ? 0 : this.gatherMs));
  }

  private async turn(): Promise<number> {
    await this.forgetAcknowledged();
    const now = stopwatchMs();
    const ready = (shard: number) => !this.busy.has(shard) && (this.resting.get(shard)?.until ?? 0) <= now;
    const free = this.parts.leases.shards().filter(ready);
    if (free.length === 0) return 0;
    const pending = await oldestPending(this.parts.db, free);
    for (const request of shareRequests([...pending.values()].map(cutBatch))) {
      this.sendTogether(request);
      // Two dozen full batches in a row would keep whoever files at this moment waiting for all of them.
      await setImmediate();
    }
    this.gatherMs = nextRest(this.gatherMs, [...pending.values()].flat().length, gathering);
    return pending.size;
  }

  private sendTogether(request: readonly (readonly PendingEvent[])[]): void {
    const batches = request.map(batchOf);
    for (const { partition } of batches) this.busy.add(partition);
    const together = this.parts.publisher.publishTogether(batches);
    batches.forEach((batch, index) => {
      const sent = this.send(batch, request[index] ?? [], together);
      this.sending.add(sent);
      void sent.finally(() => this.sending.delete(sent));
    });
  }

  /** What did not arrive with the others is sent by itself: one partition in trouble does not keep them back. */
  private async send(batch: PartitionBatch, events: readonly PendingEvent[], together: Together): Promise<void> {
    const shard = batch.partition;
    try {
      if (!(await together).has(batch)) await this.parts.publisher.publish(batch);
      this.resting.delete(shard);
      this.acknowledged.push(...events);
      this.parts.onPublished?.(events.length);
    } catch (error) {
      this.busy.delete(shard);
      this.rest(batch, error);
    }
    this.wakeUp.wake();
  }

  private rest({ topic, partition, messages }: PartitionBatch, error: unknown): void {
    const failures = (this.resting.get(partition)?.failures ?? 0) + 1;
    const pauseMs = Math.min(longestPauseMs, 100 * 2 ** Math.min(failures, 6));
    this.resting.set(partition, { failures, until: stopwatchMs() + pauseMs });
    this.parts.onFailed?.();
    if (failures === 1) this.parts.log.warn({ topic, partition, events: messages.length, error }, 'Not published yet');
  }

  private async forgetAcknowledged(): Promise<void> {
    const done = this.acknowledged;
    if (done.length === 0) return;
    this.acknowledged = [];
    try {
      await forgetPending(this.parts.db, done);
    } catch (error) {
      this.acknowledged = [...done, ...this.acknowledged];
      throw error;
    }
    for (const event of done) this.busy.delete(event.shard);
  }
}

function batchOf(events: readonly PendingEvent[]): PartitionBatch {
  const [first] = events;
  if (!first) throw new Error('A batch without an event');
  return { topic: first.topic, partition: first.shard, messages: events.map(({ message }) => message) };
}
