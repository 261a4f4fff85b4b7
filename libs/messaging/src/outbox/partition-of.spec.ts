import { describe, expect, it } from '@jest/globals';
import { uuidV7 } from '#libs/domain';
import kafkajs from 'kafkajs';
import { murmur2, partitionOf } from './partition-of.js';

describe('murmur2', () => {
  // From Kafka's own UtilsTest.
  it.each([
    { key: '21', hash: -973932308 },
    { key: 'foobar', hash: -790332482 },
    { key: 'a-little-bit-long-string', hash: -985981536 },
    { key: 'a-little-bit-longer-string', hash: -1486304829 },
    { key: 'lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', hash: -58897971 },
    { key: 'abc', hash: 479470107 },
  ])('hashes $key as the Java client does', ({ key, hash }) => {
    expect(murmur2(Buffer.from(key))).toBe(hash);
  });
});

describe('partitionOf', () => {
  const choose = kafkajs.Partitioners.DefaultPartitioner();
  const partitionMetadata = Array.from({ length: 24 }, (_, partitionId) => ({
    ...{ partitionId, leader: 1, partitionErrorCode: 0 },
    ...{ replicas: [1], isr: [1] },
  }));

  it('chooses what any Kafka client chooses for the key', () => {
    const keys = [...Array.from({ length: 500 }, () => uuidV7()), 'policy:a', 'é', '😀', 'x'.repeat(301)];
    for (const key of keys) {
      expect(partitionOf(key, 24)).toBe(choose({ topic: 't', partitionMetadata, message: { key, value: '' } }));
    }
  });
});
