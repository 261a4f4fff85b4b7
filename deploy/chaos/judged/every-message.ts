import { randomUUID } from 'node:crypto';
import { openKafka, topicOffsets } from '#libs/messaging';
import { SilentLog } from '#libs/runtime';
import type { KafkaMessage } from 'kafkajs';

export interface TopicMessage {
  readonly topic: string;
  readonly message: KafkaMessage;
}

/** A topic that cannot be read to where it ends says so. */
const usualQuietMs = 60_000;

/** Every message of the topics that are wanted, from their beginning to where they end now. */
export async function everyMessage(
  brokers: string,
  isWanted: (topic: string) => boolean,
  quietMs = usualQuietMs,
): Promise<TopicMessage[]> {
  const kafka = openKafka({ brokers: brokers.split(','), clientId: 'salur-every-message', log: new SilentLog() });
  const groupId = `salur-every-message-${randomUUID()}`;
  const [admin, consumer] = [kafka.admin(), kafka.consumer({ groupId, maxWaitTimeInMs: 200 })];
  const { promise: allRead, resolve, reject } = Promise.withResolvers<undefined>();
  let quiet: NodeJS.Timeout | undefined;
  await Promise.all([admin.connect(), consumer.connect()]);
  try {
    const topics = (await admin.listTopics()).filter(isWanted);
    const unread = new Map<string, number>();
    for (const topic of topics) {
      for (const { partition, low, high } of await topicOffsets(admin, topic)) {
        if (high !== low) unread.set(`${topic}/${partition}`, Number(high) - 1);
      }
    }
    if (unread.size === 0) return [];
    quiet = setTimeout(() => {
      const places = [...unread].map(([place, last]) => `${place} up to ${last}`).join(', ');
      reject(new Error(`Nothing came for ${quietMs / 1000} s, and these are not read to their end: ${places}`));
    }, quietMs);
    const read: TopicMessage[] = [];
    await consumer.subscribe({ topics, fromBeginning: true });
    await consumer.run({
      eachMessage: ({ topic, partition, message }) => {
        quiet?.refresh();
        read.push({ topic, message });
        const place = `${topic}/${partition}`;
        if (Number(message.offset) >= (unread.get(place) ?? Infinity)) unread.delete(place);
        if (unread.size === 0) resolve(undefined);
        return Promise.resolve();
      },
    });
    await allRead;
    return read;
  } finally {
    clearTimeout(quiet);
    await consumer.disconnect();
    await admin.deleteGroups([groupId]).catch(() => undefined);
    await admin.disconnect();
  }
}
