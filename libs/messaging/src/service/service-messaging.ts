import type { OnApplicationBootstrap } from '@nestjs/common';
import { conversationOf, type ServiceName } from '#libs/contracts';
import type { Environment, Log, Metrics, Readiness, Shutdown } from '#libs/runtime';
import type { DataSource } from 'typeorm';
import type { HandlerTable } from '../inbox/handler-table.js';
import type { ReadAhead } from '../inbox/read-ahead.js';
import { brokersFrom, openKafka } from '../kafka/open-kafka.js';
import type { Outbox } from '../outbox/outbox.js';
import { ConsumerMetrics } from './consumer-metrics.js';
import { Listening, type Pace } from './listening.js';
import { RelayMetrics } from './relay-metrics.js';
import { Speaking } from './speaking.js';
import { Upkeep } from './upkeep.js';

export interface ServiceMessagingParts {
  readonly service: ServiceName;
  readonly db: DataSource;
  readonly outbox: Outbox;
  readonly handlers: HandlerTable;
  readonly readAhead: ReadAhead | undefined;
  readonly pace: Pace | undefined;
  readonly environment: Environment;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly readiness: Readiness;
  readonly shutdown: Shutdown;
}

/** For a test of one service without a broker: what is said stays in the outbox, nothing is heard. */
const withoutBroker = 'off';

/**
 * Relay and consumer of one service, from the start of its module to its end. Starting does not wait for the broker: a hub
 * takes complaints while Kafka is away, and publishes them when it is back.
 */
export class ServiceMessaging implements OnApplicationBootstrap {
  constructor(private readonly parts: ServiceMessagingParts) {}

  async onApplicationBootstrap(): Promise<void> {
    const { environment } = this.parts;
    const brokers = environment.get('KAFKA_BROKERS');
    if (!brokers) throw new Error('KAFKA_BROKERS is not set: host:port of one or more brokers');
    if (brokers === withoutBroker) return;
    await this.begin(brokersFrom(brokers));
  }

  private async begin(brokers: readonly string[]): Promise<void> {
    const { service, db, outbox, handlers, readAhead, pace, metrics, readiness, shutdown } = this.parts;
    const log = this.parts.log.child({ service });
    const kafka = openKafka({ brokers, clientId: `salur-${service}`, log });
    const { says, hears } = conversationOf(service);
    const relayMetrics = new RelayMetrics(metrics, service);
    const consumerMetrics = new ConsumerMetrics(metrics, service);

    let healthy: (() => boolean) | undefined;

    if (says.length > 0) {
      const onPublished = (count: number) => {
        relayMetrics.published(count);
      };
      const onFailed = () => {
        relayMetrics.failed();
      };
      const speaking = new Speaking({ kafka, db, outbox, log, onPublished, onFailed });
      shutdown.register('relay', service, () => speaking.stop());
      await speaking.start();
    }
    if (hears.length > 0) {
      const onTaken: NonNullable<ConstructorParameters<typeof Listening>[0]['onTaken']> = (taken) => {
        consumerMetrics.taken(taken);
      };
      const giveUp = () => {
        log.error({ service }, 'The consumer crashed five times in five minutes: ending the process');
        process.exitCode = 1;
        process.kill(process.pid, 'SIGTERM');
      };
      const listening = new Listening({ service, kafka, db, handlers, readAhead, pace, log, onTaken, giveUp });
      shutdown.register('consumer', service, () => listening.stop());
      readiness.register(service, 'consumer', () => listening.hasCome());
      healthy = () => listening.healthy();
      listening.start();
    }
    const upkeep = new Upkeep(db, { relay: relayMetrics, consumer: consumerMetrics }, log, healthy);
    shutdown.register('work', `${service} upkeep`, () => {
      upkeep.stop();
    });
    upkeep.start();
  }
}
