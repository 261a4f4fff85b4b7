import {
  conversationOf,
  serviceNames,
  type EventContract,
  type EventEnvelope,
  type ServiceName,
} from '#libs/contracts';
import type { DataSource } from 'typeorm';
import type { HeardEvent } from '../envelope/heard.js';
import { readMessage } from '../envelope/read-message.js';
import { writeMessage } from '../envelope/write-message.js';
import { makeDueAbout } from '../parking/make-due.js';
import type { EventHandler } from './event-handler.js';
import { handlerTable } from './handler-table.js';
import { TakeEvents } from './take.js';
import type { Outcome } from './take-inside.js';

const contracts = new Map<string, EventContract>(
  serviceNames.flatMap((service) => conversationOf(service).says.map((contract) => [contract.type, contract] as const)),
);

function heardFrom(event: EventEnvelope<unknown>): HeardEvent {
  const contract = contracts.get(event.type);
  if (!contract) throw new Error(`Nobody says ${event.type}`);
  const { id, source, type, subject, time, sequence, correlationId, causationId, traceparent, data } = event;
  const attributes = {
    ...{ source, time: time.toISOString(), correlationid: correlationId },
    ...{ causationid: causationId ?? undefined, traceparent: traceparent ?? undefined },
  };
  // Written and read like any other, so that it can be parked and released like any other.
  const message = writeMessage({ eventId: id, subject, sequence, type, attributes, payload: JSON.stringify(data) });
  const headers = Object.entries(message.headers).map(([name, text]) => [name, Buffer.from(text)] as const);
  return readMessage({
    ...{ topic: contract.topic, partition: 0, offset: '0' },
    ...{ key: Buffer.from(message.key), value: Buffer.from(message.value), headers: Object.fromEntries(headers) },
  });
}

/**
 * Does with one event what the consumer does with a message: contract, inbox, version mark, handler, parking, in one
 * transaction. For tests of handlers without a broker. With `service`, refuses an event that the service does not hear.
 */
export async function consume(
  db: DataSource,
  handlers: EventHandler | readonly EventHandler[],
  event: EventEnvelope<unknown>,
  service?: ServiceName,
): Promise<Outcome> {
  if (service && !conversationOf(service).hears.some((contract) => contract.type === event.type)) {
    throw new Error(`${service} does not hear ${event.type}: see flow.ts`);
  }
  const table = handlerTable('handle' in handlers ? [handlers] : handlers);
  const { outcomes, handled, trouble } = await new TakeEvents(db, table).run([heardFrom(event)]);
  if (trouble !== undefined) throw trouble as Error;
  await makeDueAbout(db, [...handled]);
  return outcomes[0] ?? 'duplicate';
}
