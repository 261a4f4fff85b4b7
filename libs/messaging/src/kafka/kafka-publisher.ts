import type { Log } from '#libs/runtime';
import type { Kafka, Producer, RecordMetadata } from 'kafkajs';
import type { PartitionBatch, Publisher } from './event-log.js';
import { LiveProducer } from './live-producer.js';

/** The broker did not say that it has this batch. It may have: sending again is right, the inbox removes what is double. */
export class NotAcknowledged extends Error {
  override readonly name = 'NotAcknowledged';
}

/**
 * Guards against two ways in which kafkajs 2.2.4 loses messages that it reported as sent: a `send` over several partitions
 * that it tries again when a leader has moved, and its idempotent producer when a response is lost. Hence no idempotence; what
 * is tried again is one topic and partition per `send`, what goes together is tried once; and a reply is believed of a
 * partition only if it names that partition and an offset. See decision 0002.
 */
export class KafkaPublisher implements Publisher {
  private readonly alone: LiveProducer;
  private readonly together: LiveProducer;

  constructor(
    kafka: Kafka,
    private readonly log: Log,
  ) {
    this.alone = new LiveProducer(kafka, log, { retries: 8, initialRetryTime: 100, maxRetryTime: 5_000 });
    this.together = new LiveProducer(kafka, log, { retries: 0 });
  }

  async publishTogether(batches: readonly PartitionBatch[]): Promise<ReadonlySet<PartitionBatch>> {
    try {
      const reply = await this.together.use((producer) => send(producer, batches));
      return new Set(batches.filter((batch) => isAcknowledged(batch, reply)));
    } catch (error) {
      this.log.debug({ error, partitions: batches.length }, 'What was sent together is sent again one by one');
      return new Set();
    }
  }

  async publish(batch: PartitionBatch): Promise<void> {
    await this.alone.use(async (producer) => {
      assertAcknowledged(batch, await send(producer, [batch]));
    });
  }

  async close(): Promise<void> {
    await Promise.all([this.alone.close(), this.together.close()]);
  }
}

const send = (producer: Producer, batches: readonly PartitionBatch[]): Promise<RecordMetadata[]> =>
  producer.send({
    topic: batches[0]?.topic ?? '',
    acks: -1,
    timeout: 15_000,
    messages: batches.flatMap(({ partition, messages }) => messages.map((message) => ({ ...message, partition }))),
  });

/** Whether the reply to a send, perhaps with others, says of this batch that it is kept. */
export function isAcknowledged({ topic, partition }: PartitionBatch, reply: readonly RecordMetadata[]): boolean {
  const own = reply.filter((one) => one.topicName === topic && one.partition === partition);
  return own.length === 1 && own[0]?.errorCode === 0 && Number(own[0].baseOffset ?? -1) >= 0;
}

export function assertAcknowledged(batch: PartitionBatch, reply: readonly RecordMetadata[]): void {
  if (reply.length === 1 && isAcknowledged(batch, reply)) return;
  throw new NotAcknowledged(`No acknowledgement for ${batch.topic} ${String(batch.partition)}`);
}
