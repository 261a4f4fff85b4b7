import type { EntityManager } from 'typeorm';
import type { HeardEvent } from '../envelope/heard.js';
import type { EventHandler } from './event-handler.js';
import { handlerOf, type HandlerTable } from './handler-table.js';
import { hasGapsByDesign } from './place.js';
import { eventFor } from './event-for.js';

/**
 * Reads, and locks, what the handlers need of these complaints, before the first event is handled: one statement then serves
 * many events. A handler does without it, too: after a roll-back it reads for itself.
 */
export type ReadAheadOf<Item> = (tx: EntityManager, items: readonly Item[]) => Promise<unknown>;
export type ReadAhead = ReadAheadOf<string>;

/** Of the events that are about to be handled: the complaints that are spoken of, then what their handlers foresee. */
export const ofComplaints =
  (handlers: HandlerTable, readAhead: ReadAhead): ReadAheadOf<HeardEvent> =>
  async (tx, events) => {
    const heard = events.filter(({ topic, type }) => !hasGapsByDesign(topic) && handlers.has(type));
    if (heard.length > 0) await readAhead(tx, [...new Set(heard.map(({ subject }) => subject))]);
    for (const [handler, own] of Map.groupBy(events, (event) => handlerOf(handlers, event))) {
      if (handler?.foresee) await handler.foresee(own.flatMap(validFor(handler)), tx);
    }
  };

/** What the contract does not allow is refused when its turn has come. */
const validFor = (handler: EventHandler) => (heard: HeardEvent) => {
  try {
    return [eventFor(handler.contract, heard)];
  } catch {
    return [];
  }
};
