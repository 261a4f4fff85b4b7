import type { DataSource } from 'typeorm';
import type { HeardEvent, RawMessage } from '../envelope/heard.js';
import { readMessage, Undecodable } from '../envelope/read-message.js';
import { parkUndecodable } from '../parking/parked.js';
import type { TakeEvents } from './take.js';
import type { Outcome } from './take-inside.js';

/** What became of the messages of one partition. */
export interface Finished {
  /** How many from the front are finished, for good. */
  readonly finished: number;
  /** Why the rest could not be taken now: the database is away. */
  readonly trouble?: unknown;
}

export interface MessagesTaken {
  /** Of each partition, in the order given. */
  readonly partitions: readonly Finished[];
  readonly outcomes: readonly Outcome[];
  readonly undecodable: number;
  /** Subjects about which something was handled. */
  readonly handled: ReadonlySet<string>;
}

interface Faulty {
  readonly message: RawMessage;
  readonly why: string;
}

/** Takes chunks of messages, each of one partition, as they came from Kafka: what is no event is put aside, the rest is taken in. */
export class TakeMessages {
  constructor(
    private readonly db: DataSource,
    private readonly takeEvents: TakeEvents,
  ) {}

  async run(chunks: readonly (readonly RawMessage[])[]): Promise<MessagesTaken> {
    const faulty: Faulty[] = [];
    const events = chunks.map((messages) =>
      messages.flatMap((message, at) => {
        const event = eventOrFault(message);
        if (typeof event !== 'string') return [{ event, at }];
        faulty.push({ message, why: event });
        return [];
      }),
    );
    try {
      await this.putAside(faulty);
    } catch (trouble) {
      return {
        partitions: chunks.map(() => ({ finished: 0, trouble })),
        outcomes: [],
        undecodable: 0,
        handled: new Set(),
      };
    }
    const results = await this.takeEvents.runAll(events.map((own) => own.map(({ event }) => event)));
    return {
      partitions: results.map(({ outcomes, trouble }, index) => ({
        finished: events[index]?.[outcomes.length]?.at ?? chunks[index]?.length ?? 0,
        trouble,
      })),
      outcomes: results.flatMap(({ outcomes }) => outcomes),
      undecodable: faulty.length,
      handled: new Set(results.flatMap(({ handled }) => [...handled])),
    };
  }

  private async putAside(faulty: readonly Faulty[]): Promise<void> {
    if (faulty.length === 0) return;
    await this.db.transaction(async (tx) => {
      for (const { message, why } of faulty) await parkUndecodable(tx, message, why);
    });
  }
}

const known = new WeakMap<RawMessage, HeardEvent | string>();

/** Once for all services of a process that are given the same message. */
function eventOrFault(message: RawMessage): HeardEvent | string {
  const read = known.get(message) ?? readOrFault(message);
  known.set(message, read);
  return read;
}

function readOrFault(message: RawMessage): HeardEvent | string {
  try {
    return readMessage(message);
  } catch (error) {
    if (error instanceof Undecodable) return error.message;
    throw error;
  }
}
