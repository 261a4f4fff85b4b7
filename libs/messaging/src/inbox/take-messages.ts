import type { DataSource } from 'typeorm';
import type { HeardEvent, RawMessage } from '../envelope/heard.js';
import { readMessage, Undecodable } from '../envelope/read-message.js';
import { parkUndecodable } from '../parking/parked.js';
import type { TakeEvents } from './take.js';
import type { Outcome } from './take-inside.js';

export interface MessagesTaken {
  /** How many from the front are finished, for good. */
  readonly finished: number;
  readonly outcomes: readonly Outcome[];
  readonly undecodable: number;
  readonly handled: ReadonlySet<string>;
  /** Why the rest could not be taken now: the database is away. */
  readonly trouble?: unknown;
}

/** Takes a chunk of messages of one partition as they came from Kafka: what is no event is put aside, the rest is taken in. */
export class TakeMessages {
  constructor(
    private readonly db: DataSource,
    private readonly takeEvents: TakeEvents,
  ) {}

  async run(messages: readonly RawMessage[]): Promise<MessagesTaken> {
    const events: { event: HeardEvent; at: number }[] = [];
    const faulty: { message: RawMessage; why: string }[] = [];
    messages.forEach((message, at) => {
      const event = eventOrFault(message);
      if (typeof event === 'string') faulty.push({ message, why: event });
      else events.push({ event, at });
    });
    try {
      await this.putAside(faulty);
    } catch (error) {
      return { finished: 0, outcomes: [], undecodable: 0, handled: new Set(), trouble: error };
    }
    const result = await this.takeEvents.run(events.map(({ event }) => event));
    const firstUnfinished = events[result.outcomes.length];
    return { ...result, undecodable: faulty.length, finished: firstUnfinished?.at ?? messages.length };
  }

  private async putAside(faulty: readonly { message: RawMessage; why: string }[]): Promise<void> {
    if (faulty.length === 0) return;
    await this.db.transaction(async (tx) => {
      for (const { message, why } of faulty) await parkUndecodable(tx, message, why);
    });
  }
}

function eventOrFault(message: RawMessage): HeardEvent | string {
  try {
    return readMessage(message);
  } catch (error) {
    if (error instanceof Undecodable) return error.message;
    throw error;
  }
}
