import { topics, type TopicName } from '#libs/contracts';
import { SilentLog } from '#libs/runtime';
import { openKafka } from './open-kafka.js';

const fourteenDaysMs = 14 * 86_400_000;
/** With three copies a broker may be lost while another is being looked after. */
const usualCopies = 3;

const settingsOf = (compacted: boolean, replication: number) => [
  { name: 'min.insync.replicas', value: String(replication > 2 ? 2 : 1) },
  { name: 'unclean.leader.election.enable', value: 'false' },
  ...(compacted
    ? [{ name: 'cleanup.policy', value: 'compact' }]
    : [
        { name: 'cleanup.policy', value: 'delete' },
        { name: 'retention.ms', value: String(fourteenDaysMs) },
      ]),
];

/**
 * Makes the topics of `flow.ts` that are not there yet, and refuses a topic with another number of partitions than the flow
 * says: keys would move. Each partition has as many copies as told, else three, or one on each broker where there are fewer.
 * Returns the names of those it made.
 */
export async function createTopics(brokers: readonly string[], copies?: number): Promise<TopicName[]> {
  const kafka = openKafka({ brokers, clientId: 'salur-topics', log: new SilentLog() });
  const admin = kafka.admin({ retry: { retries: 8 } });
  await admin.connect();
  try {
    const existing = new Set(await admin.listTopics());
    const names = Object.keys(topics) as TopicName[];
    const missing = names.filter((name) => !existing.has(name));
    if (missing.length > 0) {
      const replication = copies ?? Math.min(usualCopies, (await admin.describeCluster()).brokers.length);
      await admin.createTopics({
        waitForLeaders: true,
        topics: missing.map((topic) => ({
          topic,
          numPartitions: topics[topic].partitions,
          replicationFactor: replication,
          configEntries: settingsOf(topics[topic].compacted, replication),
        })),
      });
    }
    const { topics: found } = await admin.fetchTopicMetadata({ topics: names });
    const wrong = found.filter(({ name, partitions }) => partitions.length !== topics[name as TopicName].partitions);
    if (wrong.length > 0) {
      throw new Error(`These topics have another number of partitions: ${wrong.map(({ name }) => name).join(', ')}`);
    }
    return missing;
  } finally {
    await admin.disconnect();
  }
}
