import { everyMessage } from './every-message.js';
import type { SaidEvent } from './facts.js';

/** Every event of every topic of ours, from its beginning to where it ends now. */
export async function readTopics(brokers: string): Promise<SaidEvent[]> {
  const read = await everyMessage(brokers, (topic) => topic.startsWith('salur.'));
  return read.map(({ topic, message }) => {
    const header = (name: string) => String(message.headers?.[`ce_${name}`]);
    return {
      ...{ id: header('id'), topic, subject: header('subject'), source: header('source') },
      ...{ sequence: Number(header('sequence')), type: header('type') },
    };
  });
}
