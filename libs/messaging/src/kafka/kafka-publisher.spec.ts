import { describe, expect, it } from '@jest/globals';
import { SilentLog } from '#libs/runtime';
import type { RecordMetadata } from 'kafkajs';
import { MovingLeaders } from '../fixtures/moving-leaders.js';
import type { PartitionBatch } from './event-log.js';
import { assertAcknowledged, KafkaPublisher, NotAcknowledged } from './kafka-publisher.js';

const batch = (partition: number, value: string): PartitionBatch => ({
  topic: 'salur.cases',
  partition,
  messages: [{ key: 'k', value, headers: {} }],
});
const reply = (more: Partial<RecordMetadata> = {}): RecordMetadata => ({
  ...{ topicName: 'salur.cases', partition: 0, errorCode: 0, baseOffset: '7' },
  ...more,
});

describe('KafkaPublisher', () => {
  it('loses nothing when a leader moves to a broker that has answered already', async () => {
    const cluster = new MovingLeaders();
    const publisher = new KafkaPublisher(cluster.asKafka(), new SilentLog());
    await Promise.all([publisher.publish(batch(0, 'A0')), publisher.publish(batch(1, 'A1'))]);
    expect(cluster.log).toEqual({ 0: ['A0'], 1: ['A1'] });
  });

  it('guards against what kafkajs does when one send covers both partitions', async () => {
    const cluster = new MovingLeaders();
    const producer = cluster.asKafka().producer();
    await producer.connect();
    const answer = await producer.send({
      topic: 'salur.cases',
      acks: -1,
      messages: [
        { value: 'A0', partition: 0 },
        { value: 'A1', partition: 1 },
      ],
    });
    expect(cluster.log).toEqual({ 0: [], 1: ['A1'] });
    expect(() => {
      assertAcknowledged(batch(0, 'A0'), answer);
    }).toThrow(NotAcknowledged);
  });
});

describe('assertAcknowledged', () => {
  it('believes a reply that names the partition and an offset', () => {
    expect(() => {
      assertAcknowledged(batch(0, 'x'), [reply()]);
    }).not.toThrow();
  });

  it.each([
    { why: 'no reply', replies: [] },
    { why: 'another partition', replies: [reply({ partition: 1 })] },
    { why: 'another topic', replies: [reply({ topicName: 'salur.routing' })] },
    { why: 'an error', replies: [reply({ errorCode: 7 })] },
    { why: 'no offset', replies: [{ topicName: 'salur.cases', partition: 0, errorCode: 0 }] },
    { why: 'the offset of an unacknowledged send', replies: [reply({ baseOffset: '-1' })] },
    { why: 'two replies', replies: [reply(), reply()] },
  ])('does not believe $why', ({ replies }) => {
    expect(() => {
      assertAcknowledged(batch(0, 'x'), replies);
    }).toThrow(NotAcknowledged);
  });
});
