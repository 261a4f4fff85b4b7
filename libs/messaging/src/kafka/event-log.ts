import type { TopicName } from '#libs/contracts';
import type { KafkaMessage } from '../envelope/write-message.js';

/** Messages for one partition, in order. */
export interface PartitionBatch {
  readonly topic: TopicName;
  readonly partition: number;
  readonly messages: readonly KafkaMessage[];
}

/** What the relay needs of a log. The caller sends one batch per partition at a time. */
export interface Publisher {
  /**
   * Batches of one topic, each of another partition, in one request. Tells which of them the log is known to keep; of the
   * others nothing is known, and each is to be published by itself. Never rejects.
   */
  publishTogether(batches: readonly PartitionBatch[]): Promise<ReadonlySet<PartitionBatch>>;
  /** Resolves only when every message of the batch is known to be kept by the log; rejects when it is not known. */
  publish(batch: PartitionBatch): Promise<void>;
  close(): Promise<void>;
}
