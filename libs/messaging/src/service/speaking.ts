import { randomUUID } from 'node:crypto';
import type { Log } from '#libs/runtime';
import type { Kafka } from 'kafkajs';
import type { DataSource } from 'typeorm';
import { KafkaPublisher } from '../kafka/kafka-publisher.js';
import type { Outbox } from '../outbox/outbox.js';
import { Relay, type RelayParts } from '../relay/relay.js';
import { RelayLeases } from '../relay/relay-leases.js';

export interface SpeakingParts extends Pick<RelayParts, 'onPublished' | 'onFailed'> {
  readonly kafka: Kafka;
  readonly db: DataSource;
  readonly outbox: Outbox;
  readonly log: Log;
}

/** The speaking half of a service: its relay, woken by each commit that said something. */
export class Speaking {
  private readonly relay: Relay;
  private detach: () => void = () => undefined;

  constructor(private readonly parts: SpeakingParts) {
    const { kafka, db, log, onPublished, onFailed } = parts;
    const leases = new RelayLeases(db, `${String(process.pid)} ${randomUUID()}`, (error) => {
      log.warn({ error }, 'The lease of the relay was not renewed');
    });
    const publisher = new KafkaPublisher(kafka, log);
    this.relay = new Relay({
      ...{ db, publisher, leases, log },
      ...(onPublished && { onPublished }),
      ...(onFailed && { onFailed }),
    });
  }

  async start(): Promise<void> {
    const { outbox, db } = this.parts;
    this.detach = outbox.signal.attach(db);
    outbox.signal.onWake(() => {
      this.relay.wake();
    });
    await this.relay.start();
  }

  async stop(): Promise<void> {
    this.detach();
    await this.relay.stop();
  }
}
