import { stopwatchMs, type Log } from '#libs/runtime';
import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import { mostPartitions, type BatchWorker } from './batch-worker.js';
import { sideBySide } from './side-by-side-assigner.js';

export interface SessionParts {
  readonly kafka: Kafka;
  readonly groupId: string;
  readonly topics: readonly string[];
  readonly worker: Pick<BatchWorker, 'run' | 'joined'>;
  readonly log: Log;
  /** Moved by tests. */
  readonly stopwatchMs?: () => number;
  readonly lookEveryMs?: number;
}

/** kafkajs can fall silent without a crash: after this long without even an empty fetch it is rebuilt. */
const stalledMs = 60_000;
const usualLookEveryMs = 5_000;
const healthyMs = 30_000;
const disconnectPatienceMs = 10_000;

/** One life of a kafkajs consumer, from joining to crash, silence or stop. It is never restarted, only replaced. */
export class ConsumerSession {
  private readonly consumer: Consumer;
  private readonly now: () => number;
  private progressAt: number;
  private isJoined = false;
  private readonly underWay = new Set<Promise<void>>();
  private end: (error: Error | null) => void = () => undefined;
  private readonly ended = new Promise<Error | null>((resolve) => (this.end = resolve));

  constructor(private readonly parts: SessionParts) {
    this.now = parts.stopwatchMs ?? stopwatchMs;
    this.progressAt = this.now();
    this.consumer = parts.kafka.consumer({
      groupId: parts.groupId,
      partitionAssigners: [sideBySide],
      // A broker that was killed waits this long for members of before; nobody in the group hears anything meanwhile.
      sessionTimeout: 10_000,
      rebalanceTimeout: 60_000,
      heartbeatInterval: 3_000,
      // Nine services in one process wait for news; asking four times a second instead of once took twice the idle CPU.
      maxWaitTimeInMs: 1_000,
      maxBytesPerPartition: 512 * 1024,
      // What one fetch may bring: with a long backlog every service of the process holds this much at once, decoded.
      maxBytes: 2 * 1024 * 1024,
      allowAutoTopicCreation: false,
      metadataMaxAge: 60_000,
      // kafkajs' own restart can undo a disconnect; replacing the consumer cannot.
      retry: { retries: 5, restartOnFailure: () => Promise.resolve(false) },
    });
    const { CRASH, GROUP_JOIN, FETCH } = this.consumer.events;
    this.consumer.on(CRASH, ({ payload }) => {
      this.end(payload.error);
    });
    this.consumer.on(GROUP_JOIN, ({ payload }) => {
      this.isJoined = true;
      this.parts.worker.joined();
      this.parts.log.info({ groupId: payload.groupId, tookMs: payload.duration }, 'Joined the group');
      this.progress();
    });
    this.consumer.on(FETCH, () => {
      this.progress();
    });
  }

  progress(): void {
    this.progressAt = this.now();
  }

  healthy(): boolean {
    return this.isJoined && this.now() - this.progressAt < healthyMs;
  }

  stop(): void {
    this.end(null);
  }

  /** Resolves with null when stopped and with what happened otherwise; then the consumer is gone in either case. */
  async run(): Promise<Error | null> {
    const watch = setInterval(() => {
      if (this.now() - this.progressAt > stalledMs) this.end(new Error('The consumer has fallen silent'));
    }, this.parts.lookEveryMs ?? usualLookEveryMs);
    try {
      await this.consumer.connect();
      await this.consumer.subscribe({ topics: [...this.parts.topics], fromBeginning: true });
      await this.consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        // All that one fetch brings is at hand at once, so that the worker can take it together.
        partitionsConsumedConcurrently: mostPartitions,
        eachBatch: (payload) => this.take(payload),
      });
      return await this.ended;
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    } finally {
      clearInterval(watch);
      this.isJoined = false;
      await this.disconnect();
    }
  }

  private async take(payload: EachBatchPayload): Promise<void> {
    const taking = this.parts.worker.run(payload, () => {
      this.progress();
    });
    this.underWay.add(taking);
    try {
      await taking;
    } finally {
      this.underWay.delete(taking);
    }
  }

  /**
   * Only after `run()` of kafkajs has resolved: a disconnect before that can be undone by it. After a crash kafkajs waits for
   * nobody, and a batch that still commits its offset would open a line that nobody closes: so we wait for them.
   */
  private async disconnect(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const impatience = new Promise((resolve) => (timer = setTimeout(resolve, disconnectPatienceMs)));
    const ended = this.consumer.stop().then(() => Promise.allSettled(this.underWay));
    const disconnected = ended
      .then(() => this.consumer.disconnect())
      .catch((error: unknown) => {
        this.parts.log.debug({ error }, 'A consumer did not disconnect');
      });
    await Promise.race([disconnected, impatience]);
    clearTimeout(timer);
  }
}
