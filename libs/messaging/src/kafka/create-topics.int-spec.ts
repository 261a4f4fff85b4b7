import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { topics, type TopicName } from '#libs/contracts';
import kafkajs, { type Admin } from 'kafkajs';
import { aKafka, theTopics } from '../fixtures/a-conversation.js';

describe('the topics as the broker has them', () => {
  const names = Object.keys(topics) as TopicName[];
  let admin: Admin;
  beforeAll(async () => {
    await theTopics();
    admin = aKafka().admin();
    await admin.connect();
  });
  afterAll(() => admin.disconnect());

  it('have the partitions that the flow says, 24 for those of complaints', async () => {
    const { topics: found } = await admin.fetchTopicMetadata({ topics: names });
    const partitions = Object.fromEntries(found.map((one) => [one.name, one.partitions.length]));
    expect(partitions).toEqual(Object.fromEntries(names.map((name) => [name, topics[name].partitions])));
    expect(partitions['salur.complaints']).toBe(24);
  });

  it('are kept for a while, and of what is compacted the latest for good', async () => {
    const resources = names.map((name) => ({ type: kafkajs.ConfigResourceTypes.TOPIC, name }));
    const { resources: found } = await admin.describeConfigs({ resources, includeSynonyms: false });
    const policies = found.map(({ resourceName, configEntries }) => [
      resourceName,
      configEntries.find(({ configName }) => configName === 'cleanup.policy')?.configValue,
    ]);
    expect(Object.fromEntries(policies)).toEqual(
      Object.fromEntries(names.map((name) => [name, topics[name].compacted ? 'compact' : 'delete'])),
    );
    expect(policies.filter(([, policy]) => policy === 'compact')).not.toEqual([]);
  });

  it('have as many copies as the cluster has brokers for', async () => {
    const { topics: found } = await admin.fetchTopicMetadata({ topics: names });
    const { brokers } = await admin.describeCluster();
    const copies = new Set(found.flatMap(({ partitions }) => partitions.map(({ replicas }) => replicas.length)));
    expect([...copies]).toEqual([Math.min(3, brokers.length)]);
  });
});
