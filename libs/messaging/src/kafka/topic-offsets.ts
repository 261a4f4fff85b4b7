import { setTimeout as pause } from 'node:timers/promises';
import type { Admin } from 'kafkajs';
import { isBrokerAway } from './is-broker-away.js';

const usualPatienceMs = 30_000;

/**
 * Where the partitions of a topic begin and end. Asks again while a broker that has just come back leads none of them yet:
 * kafkajs gives up at once.
 */
export async function topicOffsets(
  admin: Pick<Admin, 'fetchTopicOffsets'>,
  topic: string,
  patienceMs = usualPatienceMs,
): ReturnType<Admin['fetchTopicOffsets']> {
  const until = performance.now() + patienceMs;
  for (;;) {
    try {
      return await admin.fetchTopicOffsets(topic);
    } catch (error) {
      if (!isBrokerAway(error) || performance.now() > until) throw error;
      await pause(200);
    }
  }
}
