import type { Log } from '#libs/runtime';
import kafkajs, { type Kafka, type Producer, type RetryOptions } from 'kafkajs';

interface Life {
  readonly producer: Producer;
  readonly connected: Promise<void>;
  inFlight: number;
}

/** A producer of kafkajs as long as it is sound: one that failed once may not heal, and another takes its place. */
export class LiveProducer {
  private life: Life | undefined;

  constructor(
    private readonly kafka: Kafka,
    private readonly log: Log,
    private readonly retry: RetryOptions,
  ) {}

  async use<Result>(work: (producer: Producer) => Promise<Result>): Promise<Result> {
    const life = (this.life ??= this.begin());
    life.inFlight += 1;
    try {
      await life.connected;
      return await work(life.producer);
    } catch (error) {
      // It is thrown away when the sends beside this one have ended.
      if (this.life === life) this.life = undefined;
      throw error;
    } finally {
      life.inFlight -= 1;
      if (this.life !== life && life.inFlight === 0) await this.end(life);
    }
  }

  async close(): Promise<void> {
    const { life } = this;
    this.life = undefined;
    if (life?.inFlight === 0) await this.end(life);
  }

  private begin(): Life {
    const producer = this.kafka.producer({
      idempotent: false,
      allowAutoTopicCreation: false,
      metadataMaxAge: 60_000,
      createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
      retry: this.retry,
    });
    const connected = producer.connect();
    // Whoever publishes sees it; without this line a failure before that would end the process.
    connected.catch(() => undefined);
    return { producer, connected, inFlight: 0 };
  }

  private async end({ producer }: Life): Promise<void> {
    try {
      await producer.disconnect();
    } catch (error) {
      this.log.debug({ error }, 'A producer did not disconnect');
    }
  }
}
