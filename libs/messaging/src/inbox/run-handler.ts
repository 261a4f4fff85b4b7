import type { EventContract, EventOf } from '#libs/contracts';
import { continueTrace, inTrace } from '#libs/runtime';
import type { EntityManager } from 'typeorm';
import { inConversation } from '../envelope/conversation.js';
import type { HeardEvent } from '../envelope/heard.js';
import { ContractInvalid } from './classify.js';
import type { EventHandler } from './event-handler.js';
import { handlerOf, type HandlerTable } from './handler-table.js';

function dataOf(contract: EventContract, { value, type }: HeardEvent): unknown {
  let json: unknown;
  try {
    json = JSON.parse(value?.toString('utf8') ?? '');
  } catch {
    throw new ContractInvalid(`${type}: the value is not JSON`);
  }
  const result = contract.data.safeParse(json);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.code}`).join(', ');
  throw new ContractInvalid(`${type}: ${faults}`);
}

/** As its contract has it. Refuses what the contract does not allow. */
export function eventFor(handler: EventHandler, heard: HeardEvent): EventOf<EventContract> {
  const { id, source, type, subject, time, sequence, correlationId, causationId, traceparent } = heard;
  const data = dataOf(handler.contract, heard);
  return { id, source, type, subject, time, sequence, correlationId, causationId, traceparent, data };
}

/** Contract, then handler. An event that does not concern this service passes by: that is all there is to do. */
export async function runHandler(handlers: HandlerTable, heard: HeardEvent, tx: EntityManager): Promise<void> {
  const handler = handlerOf(handlers, heard);
  if (!handler) return;
  const event = eventFor(handler, heard);
  const conversation = { correlationId: heard.correlationId, causationId: heard.id };
  await inTrace(continueTrace(heard.traceparent ?? undefined), () =>
    inConversation(conversation, () => handler.handle(event, tx)),
  );
}
