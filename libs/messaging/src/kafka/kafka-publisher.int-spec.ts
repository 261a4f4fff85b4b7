import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '#libs/testing';
import type { Kafka } from 'kafkajs';
import { aKafka, log } from '../fixtures/a-conversation.js';
import { apiKeys, UnreliableNetwork } from '../fixtures/unreliable-network.js';
import type { PartitionBatch } from './event-log.js';
import { KafkaPublisher } from './kafka-publisher.js';

type Topic = PartitionBatch['topic'];

/** What lies in a topic, each partition in order. */
async function readAll(kafka: Kafka, topic: string): Promise<string[]> {
  const admin = kafka.admin();
  const consumer = kafka.consumer({ groupId: `reads-${randomUUID()}`, maxWaitTimeInMs: 100 });
  await Promise.all([admin.connect(), consumer.connect()]);
  const ends = await admin.fetchTopicOffsets(topic);
  const count = ends.reduce((sum, { high }) => sum + Number(high), 0);
  const values: string[] = [];
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  await consumer.run({
    eachMessage: ({ message }) => Promise.resolve(void values.push(message.value?.toString() ?? '')),
  });
  await eventually(() => values.length >= count, `${count} messages of ${topic}`);
  await Promise.all([admin.disconnect(), consumer.disconnect()]);
  return values;
}

const batch = (topic: Topic, value: string, partition = 0): PartitionBatch => ({
  topic,
  partition,
  messages: [{ key: 'k', value, headers: {} }],
});

describe('KafkaPublisher', () => {
  const kafka = aKafka();
  const network = new UnreliableNetwork();
  let topic: Topic;

  const aTopic = async (numPartitions = 1): Promise<Topic> => {
    const name = `test.${randomUUID()}`;
    const admin = kafka.admin();
    await admin.connect();
    await admin.createTopics({ waitForLeaders: true, topics: [{ topic: name, numPartitions }] });
    await admin.disconnect();
    return name as Topic;
  };

  beforeAll(async () => {
    topic = await aTopic();
  });
  afterAll(() => {
    network.mend();
  });

  it('loses nothing when a response is lost while several sends are under way', async () => {
    const publisher = new KafkaPublisher(aKafka(network.socketFactory), log);
    await publisher.publish(batch(topic, 'warm'));
    network.lose(apiKeys.produce, 'response lost');
    const values = ['A', 'B', 'C'];
    const outcomes = await Promise.allSettled(values.map((value) => publisher.publish(batch(topic, value))));
    const acknowledged = values.filter((_, index) => outcomes[index]?.status === 'fulfilled');
    await publisher.close();

    expect(network.struck).toEqual([apiKeys.produce]);
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(await readAll(kafka, topic)).toEqual(expect.arrayContaining(acknowledged));
  });

  it('keeps what goes together, and believes none of it when the response is lost', async () => {
    const several = await aTopic(3);
    const line = new UnreliableNetwork();
    const publisher = new KafkaPublisher(aKafka(line.socketFactory), log);
    const together = (value: string) => [0, 1, 2].map((partition) => batch(several, `${value}${partition}`, partition));
    const [first, second] = [together('A'), together('B')];
    expect(await publisher.publishTogether(first)).toEqual(new Set(first));
    line.lose(apiKeys.produce, 'response lost');
    expect(await publisher.publishTogether(second)).toEqual(new Set());
    for (const one of second) await publisher.publish(one);
    await publisher.close();
    expect(line.struck).toEqual([apiKeys.produce]);
    const kept = await readAll(kafka, several);
    expect(new Set(kept)).toEqual(new Set([...first, ...second].map(({ messages }) => messages[0]?.value)));
  });

  it('shows that this would lose one with the idempotent producer of kafkajs', async () => {
    const other = await aTopic();
    const disturbed = new UnreliableNetwork();
    const producer = aKafka(disturbed.socketFactory).producer({ idempotent: true, retry: { retries: 8 } });
    await producer.connect();
    await producer.send({ topic: other, messages: [{ value: 'warm' }] });
    disturbed.lose(apiKeys.produce, 'response lost');
    const values = ['A', 'B', 'C'];
    const outcomes = await Promise.allSettled(
      values.map((value) => producer.send({ topic: other, messages: [{ value }] })),
    );
    await producer.disconnect();
    // A request that nobody answers any more keeps its line open although the producer is gone.
    disturbed.cut();
    const acknowledged = values.filter((_, index) => outcomes[index]?.status === 'fulfilled');
    const kept = await readAll(kafka, other);
    expect(acknowledged.filter((value) => !kept.includes(value))).not.toEqual([]);
  });

  it('does not report as sent what the broker never got', async () => {
    const publisher = new KafkaPublisher(aKafka(network.socketFactory), log);
    await publisher.publish(batch(topic, 'warm again'));
    network.cut();
    await expect(publisher.publish(batch(topic, 'never'))).rejects.toThrow();
    network.mend();
    await publisher.publish(batch(topic, 'later'));
    await publisher.close();
    const kept = await readAll(kafka, topic);
    expect(kept).toContain('later');
    expect(kept).not.toContain('never');
  });
});
