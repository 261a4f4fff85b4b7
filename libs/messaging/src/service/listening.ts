import { conversationOf, type ServiceName } from '#libs/contracts';
import type { Log } from '#libs/runtime';
import type { Kafka } from 'kafkajs';
import type { DataSource } from 'typeorm';
import type { HandlerTable } from '../inbox/handler-table.js';
import type { ReadAhead } from '../inbox/read-ahead.js';
import { TakeEvents } from '../inbox/take.js';
import { TakeMessages, type MessagesTaken } from '../inbox/take-messages.js';
import { BatchWorker } from '../kafka/batch-worker.js';
import { ConsumerHost } from '../kafka/consumer-host.js';
import { ReleaseParked } from '../parking/release-parked.js';
import { Retrier } from '../parking/retrier.js';

export interface ListeningParts {
  readonly service: ServiceName;
  readonly kafka: Kafka;
  readonly db: DataSource;
  readonly handlers: HandlerTable;
  readonly readAhead?: ReadAhead | undefined;
  readonly pace?: Pace | undefined;
  readonly log: Log;
  readonly onTaken?: (taken: MessagesTaken) => void;
  readonly giveUp?: () => void;
  /** Another group than the service's own, for tests that share a broker. */
  readonly groupId?: string;
}

/**
 * How long a service rests between two rounds of listening. `swift`: somebody waits for what comes of it, and of several such
 * services one after another. `calm`: what it does may come a moment later, and costs far less when done for many at once. A
 * round costs what a hundred events and more cost.
 */
const rests = {
  swift: { shortestMs: 40, longestMs: 120, worthwhile: 200 },
  calm: { shortestMs: 200, longestMs: 800, worthwhile: 800 },
} as const;
export type Pace = keyof typeof rests;

/** Topics on which a service hears anything. */
export const heardTopics = (service: ServiceName): string[] => [
  ...new Set(conversationOf(service).hears.map((contract) => contract.topic)),
];

/** The hearing half of a service: its consumer, and the retrier for what had to be parked. */
export class Listening {
  private readonly host: ConsumerHost;
  private readonly retrier: Retrier;

  constructor(private readonly parts: ListeningParts) {
    const { db, kafka, handlers, readAhead, log, service, pace = 'swift', groupId = `salur-${service}` } = parts;
    const takeEvents = new TakeEvents(db, handlers, readAhead);
    this.retrier = new Retrier({ db, releaseParked: new ReleaseParked(db, handlers), takeEvents, log });
    const take = new TakeMessages(db, takeEvents);
    const worker = new BatchWorker({
      take: async (chunks) => {
        const taken = await take.run(chunks);
        await this.afterTaking(taken);
        return taken.partitions;
      },
      ...{ log, rests: rests[pace] },
    });
    this.host = new ConsumerHost(
      { kafka, groupId, topics: heardTopics(service), worker, log },
      { giveUp: parts.giveUp ?? (() => undefined) },
    );
  }

  start(): void {
    this.retrier.start();
    this.host.start();
  }

  async stop(): Promise<void> {
    await Promise.all([this.host.stop(), this.retrier.stop()]);
  }

  healthy(): boolean {
    return this.host.healthy();
  }

  hasCome(): boolean {
    return this.host.hasCome();
  }

  private async afterTaking(taken: MessagesTaken): Promise<void> {
    this.parts.onTaken?.(taken);
    const parked = taken.outcomes.filter((outcome) => outcome === 'parked').length;
    if (parked > 0 || taken.undecodable > 0) {
      this.parts.log.warn({ parked, undecodable: taken.undecodable }, 'Messages were parked');
      this.retrier.parkedSomething();
    }
    // A failure here costs a back-off, not an event; it must not reach kafkajs.
    await this.retrier.handledAbout([...taken.handled]).catch((error: unknown) => {
      this.parts.log.debug({ error }, 'Waiting messages were not made due');
    });
  }
}
