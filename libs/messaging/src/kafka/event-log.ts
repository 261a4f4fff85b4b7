import type { TopicName } from '#libs/contracts';
import type { KafkaMessage } from '../envelope/write-message.js';

/** Messages for one partition, in order. */
export interface PartitionBatch {
  readonly topic: TopicName;
  readonly partition: number;
  readonly messages: readonly KafkaMessage[];
}

/**
 * What the relay needs of a log. Resolves only when every message of the batch is known to be kept by the log; rejects when
 * it is not known. The caller sends one batch per partition at a time.
 */
export interface Publisher {
  publish(batch: PartitionBatch): Promise<void>;
  close(): Promise<void>;
}
