import { conversationOf, serviceNames, type ServiceName } from '#libs/contracts';
import { openKafka, topicOffsets } from '#libs/messaging';
import { SilentLog } from '#libs/runtime';
import type { Admin } from 'kafkajs';

/** How many records each service has still to read: the ends of the topics it hears less what its group has acknowledged. */
export async function readLag(brokers: string): Promise<ReadonlyMap<ServiceName, number>> {
  const kafka = openKafka({ brokers: brokers.split(','), clientId: 'salur-status', log: new SilentLog() });
  const admin = kafka.admin({ retry: { retries: 2 } });
  await admin.connect();
  try {
    const ends = new Map<string, ReadonlyMap<number, Range>>();
    const lags = new Map<ServiceName, number>();
    for (const service of serviceNames) {
      const topics = [...new Set(conversationOf(service).hears.map(({ topic }) => topic))];
      for (const topic of topics) if (!ends.has(topic)) ends.set(topic, await rangesOf(admin, topic));
      lags.set(service, topics.length === 0 ? 0 : await lagOf(admin, service, { topics, ends }));
    }
    return lags;
  } finally {
    await admin.disconnect();
  }
}

interface Range {
  readonly low: number;
  readonly high: number;
}

async function rangesOf(admin: Admin, topic: string): Promise<ReadonlyMap<number, Range>> {
  const offsets = await topicOffsets(admin, topic);
  return new Map(offsets.map(({ partition, low, high }) => [partition, { low: Number(low), high: Number(high) }]));
}

async function lagOf(
  admin: Admin,
  service: ServiceName,
  { topics, ends }: { topics: string[]; ends: ReadonlyMap<string, ReadonlyMap<number, Range>> },
): Promise<number> {
  const groups = await admin.fetchOffsets({ groupId: `salur-${service}`, topics });
  return groups
    .flatMap(({ topic, partitions }) => partitions.map(({ partition, offset }) => ({ topic, partition, offset })))
    .reduce((sum, { topic, partition, offset }) => {
      const { low, high } = ends.get(topic)?.get(partition) ?? { low: 0, high: 0 };
      // -1: the group has acknowledged nothing here yet.
      return sum + Math.max(0, high - Math.max(low, Number(offset)));
    }, 0);
}
