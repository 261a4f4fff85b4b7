import { describe, expect, it } from '@jest/globals';
import { SilentLog } from '#libs/runtime';
import type { RecordMetadata } from 'kafkajs';
import { MovingLeaders } from '../fixtures/moving-leaders.js';
import type { PartitionBatch } from './event-log.js';
import { assertAcknowledged, isAcknowledged, KafkaPublisher, NotAcknowledged } from './kafka-publisher.js';

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

  it('says of several that go together which are kept, when a leader has moved', async () => {
    const cluster = new MovingLeaders();
    const publisher = new KafkaPublisher(cluster.asKafka(), new SilentLog());
    const batches = [batch(0, 'A0'), batch(1, 'A1')];
    const kept = await publisher.publishTogether(batches);
    const missing = batches.filter((one) => !kept.has(one));
    expect([...kept].map(({ partition }) => cluster.log[partition]?.length)).not.toContain(0);
    expect(missing.map(({ partition }) => partition)).toContain(0);
    for (const one of missing) await publisher.publish(one);
    expect(new Set(cluster.log[0])).toEqual(new Set(['A0']));
    expect(new Set(cluster.log[1])).toEqual(new Set(['A1']));
  });

  it('says of several that go together that all are kept', async () => {
    const cluster = new MovingLeaders();
    const publisher = new KafkaPublisher(cluster.asKafka(), new SilentLog());
    await publisher.publish(batch(0, 'warm'));
    const batches = [batch(0, 'A0'), batch(1, 'A1')];
    expect(await publisher.publishTogether(batches)).toEqual(new Set(batches));
    expect(cluster.log).toEqual({ 0: ['warm', 'A0'], 1: ['A1'] });
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

describe('isAcknowledged', () => {
  it('finds the partition among those it went with', () => {
    expect(isAcknowledged(batch(0, 'x'), [reply({ partition: 3 }), reply()])).toBe(true);
  });

  it.each([
    { why: 'only others are named', replies: [reply({ partition: 3 }), reply({ partition: 5 })] },
    { why: 'it is named twice', replies: [reply(), reply()] },
    { why: 'it has an error', replies: [reply({ partition: 3 }), reply({ errorCode: 7 })] },
  ])('does not believe that it is kept when $why', ({ replies }) => {
    expect(isAcknowledged(batch(0, 'x'), replies)).toBe(false);
  });
});
