import { randomUUID } from 'node:crypto';
import { openKafka } from '#libs/messaging';
import { SilentLog } from '#libs/runtime';
import type { SaidEvent } from './facts.js';

/** Every event of every topic of ours, from its beginning to where it ends now. */
export async function readTopics(brokers: string): Promise<SaidEvent[]> {
  const kafka = openKafka({ brokers: brokers.split(','), clientId: 'salur-chaos', log: new SilentLog() });
  const groupId = `salur-chaos-${randomUUID()}`;
  const [admin, consumer] = [kafka.admin(), kafka.consumer({ groupId, maxWaitTimeInMs: 200 })];
  await Promise.all([admin.connect(), consumer.connect()]);
  try {
    const topics = (await admin.listTopics()).filter((topic) => topic.startsWith('salur.'));
    const unread = new Map<string, number>();
    for (const topic of topics) {
      for (const { partition, low, high } of await admin.fetchTopicOffsets(topic)) {
        if (high !== low) unread.set(`${topic}/${partition}`, Number(high) - 1);
      }
    }
    const read: SaidEvent[] = [];
    const { promise: allRead, resolve } = Promise.withResolvers<undefined>();
    if (unread.size === 0) resolve(undefined);
    await consumer.subscribe({ topics, fromBeginning: true });
    await consumer.run({
      eachMessage: ({ topic, partition, message }) => {
        const header = (name: string) => String(message.headers?.[`ce_${name}`]);
        read.push({
          ...{ id: header('id'), topic, subject: header('subject'), source: header('source') },
          ...{ sequence: Number(header('sequence')), type: header('type') },
        });
        const place = `${topic}/${partition}`;
        if (Number(message.offset) >= (unread.get(place) ?? Infinity)) unread.delete(place);
        if (unread.size === 0) resolve(undefined);
        return Promise.resolve();
      },
    });
    await allRead;
    return read;
  } finally {
    await Promise.all([consumer.disconnect(), admin.disconnect()]);
  }
}
