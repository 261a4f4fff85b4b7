import { conversationOf, type ServiceName } from '#libs/contracts';
import type { EventHandler } from './event-handler.js';

/** Event type → the one handler for it. A type that is not in it passes by. */
export type HandlerTable = ReadonlyMap<string, EventHandler>;

export function handlerTable(handlers: readonly EventHandler[]): HandlerTable {
  const table = new Map<string, EventHandler>();
  for (const handler of handlers) {
    const { type } = handler.contract;
    if (table.has(type)) throw new Error(`${type} has two handlers`);
    table.set(type, handler);
  }
  return table;
}

/** None where the event does not concern the service: it does not hear of such, or has no use for this one. */
export function handlerOf(handlers: HandlerTable, event: { type: string; source: string }): EventHandler | undefined {
  const handler = handlers.get(event.type);
  return handler?.skips?.(event) ? undefined : handler;
}

/** A service starts only if it handles exactly what `flow.ts` says it hears. */
export function checkedHandlers(service: ServiceName, handlers: readonly EventHandler[]): HandlerTable {
  const table = handlerTable(handlers);
  const heard = new Set<string>(conversationOf(service).hears.map((contract) => contract.type));
  const missing = [...heard].filter((type) => !table.has(type));
  const superfluous = [...table.keys()].filter((type) => !heard.has(type));
  const faults = [
    ...missing.map((type) => `no handler for ${type}`),
    ...superfluous.map((type) => `a handler for ${type}, which it does not hear`),
  ];
  if (faults.length > 0) throw new Error(`${service} does not keep flow.ts: ${faults.join('; ')}`);
  return table;
}
