import { isDeepStrictEqual } from 'node:util';
import {
  conversationOf,
  topics,
  type DataOf,
  type EventContract,
  type ServiceName,
  type TopicName,
} from '#libs/contracts';
import { DomainError, uuidV7 } from '#libs/domain';
import { currentTrace } from '#libs/runtime';
import { currentConversation } from '../envelope/conversation.js';
import { sourceOf } from '../envelope/source.js';
import { partitionOf } from './partition-of.js';

/** One call of the schema's `say(…)`: everything an event consists of but its sequence, which the database gives. */
export interface OutboxRow {
  readonly eventId: string;
  readonly topic: TopicName;
  readonly shard: number;
  readonly subject: string;
  readonly type: string;
  /** JSON of the attributes that have no column of their own. */
  readonly attributes: string;
  /** JSON of the data: the value of the Kafka message, byte for byte. */
  readonly payload: string;
}

/** A fault of the programmer, not of the input: the event would not be what the contract promises. */
export class NotSayable extends Error {
  override readonly name = 'NotSayable';
}

/** A little less than the 1,048,588 bytes of a batch that a broker takes by itself (`message.max.bytes`). */
const mostBytes = 900_000;

/** Every event of the topic would wait behind one that the broker never takes: whoever asked for the change hears of it. */
export class EventTooLarge extends DomainError {
  readonly code = 'event.too-large';
  readonly kind = 'too-large';
  override readonly inWords = {
    id: 'Isian ini terlalu besar untuk disimpan sekaligus. Kurangi isinya, misalnya daftar kata atau contoh kalimat.',
    en: 'This is too much to be kept at once. Please shorten it, for example its lists of words or examples.',
  };
}

function strictly<Contract extends EventContract>(contract: Contract, data: DataOf<Contract>): string {
  const result = contract.data.safeParse(data);
  if (!result.success) {
    // Paths and codes only: a value may be what a citizen wrote.
    const faults = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.code}`).join(', ');
    throw new NotSayable(`${contract.type} does not keep its contract: ${faults}`);
  }
  const payload = JSON.stringify(result.data);
  const given = JSON.stringify(data);
  // Fields in the contract's order read the same at once; only others need the comparison.
  if (payload !== given && !isDeepStrictEqual(JSON.parse(payload), JSON.parse(given))) {
    throw new NotSayable(`${contract.type} carries a field that its contract does not know`);
  }
  if (Buffer.byteLength(payload) > mostBytes) throw new EventTooLarge(`${contract.type} is over ${mostBytes} bytes`);
  return payload;
}

export interface Saying<Contract extends EventContract> {
  readonly service: ServiceName;
  readonly now: Date;
  readonly contract: Contract;
  readonly subject: string;
  readonly data: DataOf<Contract>;
}

export function outboxRow<Contract extends EventContract>(saying: Saying<Contract>): OutboxRow {
  const { service, now, contract, subject, data } = saying;
  if (!conversationOf(service).says.some((said) => said.type === contract.type)) {
    throw new NotSayable(`${service} does not say ${contract.type}: see flow.ts`);
  }
  const eventId = uuidV7();
  const conversation = currentConversation();
  return {
    eventId,
    topic: contract.topic,
    shard: partitionOf(subject, topics[contract.topic].partitions),
    subject,
    type: contract.type,
    attributes: JSON.stringify({
      source: sourceOf(service),
      time: now.toISOString(),
      correlationid: conversation?.correlationId ?? eventId,
      causationid: conversation?.causationId ?? undefined,
      traceparent: currentTrace()?.traceparent,
    }),
    payload: strictly(contract, data),
  };
}

/** The row as part of a JSON record, for a writer that sends records in one statement; `saidColumns` reads it there. */
export const saidRecord = ({ eventId, ...row }: OutboxRow) => ({ event_id: eventId, ...row });

/** Payload and attributes are texts within the record: what is said is what was written, byte for byte. */
export const saidColumns =
  'event_id uuid, topic text, shard smallint, subject text, type text, attributes text, payload text';
