import { setTimeout as wait } from 'node:timers/promises';
import { Together } from '#libs/database';
import type { Log } from '#libs/runtime';
import type { Batch, EachBatchPayload, IHeaders, KafkaMessage } from 'kafkajs';
import type { RawMessage } from '../envelope/heard.js';
import type { Finished } from '../inbox/take-messages.js';
import { nextRest, type Rests } from './next-rest.js';

export interface BatchWorkerParts {
  /** Takes chunks of several partitions at once; says of each how far it came. */
  readonly take: (chunks: readonly (readonly RawMessage[])[]) => Promise<readonly Finished[]>;
  readonly log: Log;
  /** Between two rounds: what comes meanwhile shares the fetch, the transaction and the commit of the next. */
  readonly rests?: Rests;
  /** Replaced by tests. */
  readonly sleep?: (ms: number) => Promise<unknown>;
}

const chunkSize = 20;
/** More than a service hears: 24 of each of five topics, and the directory's one. */
export const mostPartitions = 128;
const pulseMs = 1_000;
const firstPauseMs = 250;
const longestPauseMs = 15_000;

/**
 * What happens with a batch of one partition. Only kafkajs' own errors leave `run`: anything else would stop all partitions
 * of the consumer. The offset moves after the database has committed, never before, and never past an unfinished message.
 */
export class BatchWorker {
  /** A member learns of a rebalance by a failing heartbeat. Set until the next join, so that batches still queued stop at once. */
  private lost: Error | undefined;
  private readonly together: Together<readonly RawMessage[], Finished>;
  private readonly troubles = new Map<string, number>();
  private committing: Promise<void> | undefined;
  /** Of this round, so far. */
  private heard = 0;
  private restMs = 0;

  constructor(private readonly parts: BatchWorkerParts) {
    // All that one fetch brings goes together, most often a message or two of each partition: taken in two halves, an event
    // could come before the one it depends on. What keeps one chunk from being taken is told by its result; an error is
    // nobody's and everybody's.
    this.together = new Together(parts.take, { most: mostPartitions, failsAll: () => true });
  }

  joined(): void {
    this.lost = undefined;
  }

  /** Tells of every chunk that was taken: a long batch is no silence. */
  async run(payload: EachBatchPayload, progress: () => void): Promise<void> {
    const pulse = setInterval(() => {
      payload.heartbeat().catch((error: unknown) => {
        this.lost ??= error as Error;
      });
    }, pulseMs);
    try {
      await this.takeAll(payload, progress);
      await this.commit(payload);
    } catch (error) {
      // With a rebalance under way the commit fails as well; what tells kafkajs to rejoin is the heartbeat's error.
      throw this.lost ?? error;
    } finally {
      clearInterval(pulse);
    }
    if (this.lost) throw this.lost;
  }

  /** Partitions that were taken together share the request that moves their offsets. */
  private commit(payload: EachBatchPayload): Promise<void> {
    const commit = async () => {
      await new Promise(setImmediate);
      this.committing = undefined;
      // Another of its partitions may have ended the consumer meanwhile: what is not committed is heard again, and known.
      if (!payload.isRunning()) return;
      await payload.commitOffsetsIfNecessary(payload.uncommittedOffsets());
      // kafkajs fetches anew when all partitions of this round have returned.
      await this.rest();
    };
    return (this.committing ??= commit());
  }

  private async rest(): Promise<void> {
    const { rests, sleep = wait } = this.parts;
    if (rests && this.heard > 0) this.restMs = nextRest(this.restMs, this.heard, rests);
    this.heard = 0;
    await sleep(this.restMs);
  }

  private async takeAll(payload: EachBatchPayload, progress: () => void): Promise<void> {
    const { batch } = payload;
    const { topic, partition } = batch;
    this.heard += batch.messages.length;
    for (let from = 0; from < batch.messages.length; from += chunkSize) {
      if (!payload.isRunning() || payload.isStale() || this.lost) return;
      const chunk = rawMessages(batch, from);
      const { finished, trouble } = await this.together.add(chunk);
      progress();
      const last = chunk[finished - 1];
      if (last) payload.resolveOffset(last.offset);
      if (trouble !== undefined) {
        this.pause({ topic, partition }, () => payload.pause(), trouble);
        return;
      }
      this.troubles.delete(`${topic} ${String(partition)}`);
    }
  }

  /** The database is away: this partition waits, the messages stay in Kafka. */
  private pause(where: { topic: string; partition: number }, pause: () => () => void, error: unknown): void {
    const key = `${where.topic} ${String(where.partition)}`;
    const before = this.troubles.get(key) ?? 0;
    this.troubles.set(key, before + 1);
    const resume = pause();
    setTimeout(resume, Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(before, 10))).unref();
    if (before === 0) this.parts.log.warn({ ...where, error }, 'Paused: events cannot be taken in now');
  }
}

const known = new WeakMap<KafkaMessage, RawMessage>();

const rawMessages = ({ topic, partition, messages }: Batch, from: number): RawMessage[] =>
  messages.slice(from, from + chunkSize).map((message) => rawMessage(topic, partition, message));

/** Services of one process are given the same records, and make the same of them. */
function rawMessage(topic: string, partition: number, message: KafkaMessage): RawMessage {
  const read = known.get(message);
  // The same bytes may lie in two places.
  if (read?.topic === topic && read.partition === partition) return read;
  const { offset, key, value, headers } = message;
  const raw = { topic, partition, offset, key, value, headers: headersOf(headers) };
  known.set(message, raw);
  return raw;
}

/** Of a header that was sent twice the first counts. */
function headersOf(headers: IHeaders = {}): Record<string, Buffer> {
  const read: Record<string, Buffer> = {};
  for (const name of Object.keys(headers)) {
    const given = headers[name];
    const value = Array.isArray(given) ? given[0] : given;
    if (value !== undefined) read[name] = Buffer.isBuffer(value) ? value : Buffer.from(value);
  }
  return read;
}
