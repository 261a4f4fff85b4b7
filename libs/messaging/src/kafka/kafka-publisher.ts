import type { Log } from '#libs/runtime';
import kafkajs, { type Kafka, type Producer, type RecordMetadata } from 'kafkajs';
import type { PartitionBatch, Publisher } from './event-log.js';

/** The broker did not say that it has this batch. It may have: sending again is right, the inbox removes what is double. */
export class NotAcknowledged extends Error {
  override readonly name = 'NotAcknowledged';
}

interface LiveProducer {
  readonly producer: Producer;
  readonly connected: Promise<void>;
  inFlight: number;
}

/**
 * Guards against two ways in which kafkajs 2.2.4 loses messages that it reported as sent: a `send` over several partitions
 * when a leader moves, and its idempotent producer when a response is lost. Hence one topic and partition per `send`, no
 * idempotence, and a reply is believed only if it names that partition and an offset. See decision 0002.
 */
export class KafkaPublisher implements Publisher {
  private live: LiveProducer | undefined;

  constructor(
    private readonly kafka: Kafka,
    private readonly log: Log,
  ) {}

  async publish(batch: PartitionBatch): Promise<void> {
    const live = (this.live ??= this.connect());
    live.inFlight += 1;
    try {
      await live.connected;
      const { topic, partition, messages } = batch;
      const reply = await live.producer.send({
        topic,
        acks: -1,
        timeout: 15_000,
        messages: messages.map((message) => ({ ...message, partition })),
      });
      assertAcknowledged(batch, reply);
    } catch (error) {
      // A producer that failed once may not heal: it is thrown away when the sends beside this one have ended.
      if (this.live === live) this.live = undefined;
      throw error;
    } finally {
      live.inFlight -= 1;
      if (this.live !== live && live.inFlight === 0) await this.discard(live);
    }
  }

  async close(): Promise<void> {
    const { live } = this;
    this.live = undefined;
    if (live?.inFlight === 0) await this.discard(live);
  }

  private connect(): LiveProducer {
    const producer = this.kafka.producer({
      idempotent: false,
      allowAutoTopicCreation: false,
      metadataMaxAge: 60_000,
      createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
      retry: { retries: 8, initialRetryTime: 100, maxRetryTime: 5_000 },
    });
    const connected = producer.connect();
    // Whoever publishes sees it; without this line a failure before that would end the process.
    connected.catch(() => undefined);
    return { producer, connected, inFlight: 0 };
  }

  private async discard({ producer }: LiveProducer): Promise<void> {
    try {
      await producer.disconnect();
    } catch (error) {
      this.log.debug({ error }, 'A producer did not disconnect');
    }
  }
}

export function assertAcknowledged({ topic, partition }: PartitionBatch, reply: readonly RecordMetadata[]): void {
  const [one] = reply;
  const kept =
    reply.length === 1 &&
    one?.topicName === topic &&
    one.partition === partition &&
    one.errorCode === 0 &&
    Number(one.baseOffset ?? -1) >= 0;
  if (!kept) throw new NotAcknowledged(`No acknowledgement for ${topic} ${String(partition)}`);
}
