import type { Log } from '#libs/runtime';
import kafkajs, { type ISocketFactory, type Kafka, type logCreator } from 'kafkajs';
import { patchBatchReader } from './patch-batch-reader.js';
import { patchBatchWriter } from './patch-batch-writer.js';
import { patchRequestQueue } from './patch-request-queue.js';

export interface KafkaOptions {
  readonly brokers: readonly string[];
  readonly clientId: string;
  readonly log: Log;
  /** Replaced by tests that stand between client and broker. */
  readonly socketFactory?: ISocketFactory;
}

/**
 * kafkajs calls ERROR what is everyday life: a rejoin, a coordinator that is just being made. What matters is known to us by
 * its effects (a crash, a send that failed, no progress) and logged there, so its own words are for debugging only.
 */
const quietly =
  (log: Log): logCreator =>
  () =>
  ({ namespace, log: { message, error } }) => {
    log.debug({ namespace, error: error as unknown }, message);
  };

export function openKafka({ brokers, clientId, log, socketFactory }: KafkaOptions): Kafka {
  patchRequestQueue();
  patchBatchWriter();
  patchBatchReader();
  return new kafkajs.Kafka({
    clientId,
    brokers: [...brokers],
    connectionTimeout: 5_000,
    requestTimeout: 30_000,
    enforceRequestTimeout: true,
    logLevel: kafkajs.logLevel.INFO,
    logCreator: quietly(log),
    ...(socketFactory && { socketFactory }),
  });
}

/** `KAFKA_BROKERS`: host:port, several by comma. */
export const brokersFrom = (text: string): string[] =>
  text
    .split(',')
    .map((broker) => broker.trim())
    .filter(Boolean);
