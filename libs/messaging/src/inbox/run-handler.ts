import { continueTrace, inTrace } from '#libs/runtime';
import type { EntityManager } from 'typeorm';
import { inConversation } from '../envelope/conversation.js';
import type { HeardEvent } from '../envelope/heard.js';
import { eventFor } from './event-for.js';
import { handlerOf, type HandlerTable } from './handler-table.js';

/** Contract, then handler. An event that does not concern this service passes by: that is all there is to do. */
export async function runHandler(handlers: HandlerTable, heard: HeardEvent, tx: EntityManager): Promise<void> {
  const handler = handlerOf(handlers, heard);
  if (!handler) return;
  const event = eventFor(handler.contract, heard);
  const conversation = { correlationId: heard.correlationId, causationId: heard.id };
  await inTrace(continueTrace(heard.traceparent ?? undefined), () =>
    inConversation(conversation, () => handler.handle(event, tx)),
  );
}
