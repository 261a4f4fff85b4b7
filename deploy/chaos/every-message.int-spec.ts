import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openKafka } from '#libs/messaging';
import { SilentLog } from '#libs/runtime';
import { eventually } from '#libs/testing';
import { everyMessage } from './judged/every-message.js';

const brokers = process.env['KAFKA_BROKERS'] ?? '';

describe('every message of a topic', () => {
  const topic = `every-message-${randomUUID()}`;
  const kafka = openKafka({ brokers: brokers.split(','), clientId: 'test', log: new SilentLog() });
  const admin = kafka.admin();

  beforeAll(async () => {
    await admin.connect();
    await admin.createTopics({ topics: [{ topic, numPartitions: 2 }], waitForLeaders: true });
  }, 60_000);
  afterAll(async () => {
    await admin.deleteTopics({ topics: [topic] });
    await admin.disconnect();
  });

  const texts = async (quietMs?: number) =>
    (await everyMessage(brokers, (one) => one === topic, quietMs)).map(({ message }) => String(message.value)).sort();

  it('is none of an empty one', async () => {
    expect(await texts()).toEqual([]);
  });

  it('is what was said, in every partition', async () => {
    const producer = kafka.producer();
    await producer.connect();
    await producer.send({ topic, messages: ['a', 'b', 'c'].map((value, at) => ({ value, partition: at % 2 })) });
    await producer.disconnect();
    expect(await texts()).toEqual(['a', 'b', 'c']);
  }, 60_000);

  it('is not waited for when it never comes, and it is told where', async () => {
    // A transaction ends with a record that no consumer is given.
    const producer = kafka.producer({ transactionalId: topic, idempotent: true, maxInFlightRequests: 1 });
    await producer.connect();
    const transaction = await producer.transaction();
    await transaction.send({ topic, messages: [{ value: 'd', partition: 1 }] });
    await transaction.commit();
    await producer.disconnect();
    // Kafka says that a transaction is committed before its last record stands in the partition.
    await eventually(async () => {
      expect(await admin.fetchTopicOffsets(topic)).toContainEqual(expect.objectContaining({ partition: 1, high: '3' }));
    }, 'the end of the transaction');
    // Counted from before it has joined its group, which takes its time on a busy machine.
    await expect(texts(15_000)).rejects.toThrow(
      `Nothing came for 15 s, and these are not read to their end: ${topic}/1 up to 2`,
    );
  }, 60_000);
});
