import type { EventContract, EventEnvelope, EventOf } from '#libs/contracts';
import type { EntityManager } from 'typeorm';

/**
 * Hears one event. Everything it does goes through `tx`, so that effect, inbox and new events are one transaction, and
 * repeating it is never needed. It refuses with a `DomainError` (the key is parked), waits with `NotYetKnown`, and never
 * talks to anything but the database: a provider's delay would hold the partition.
 */
export interface EventHandler<Contract extends EventContract = EventContract> {
  readonly contract: Contract;
  /** True of what can have no effect here, by its attributes alone: it passes by as if nobody here heard of it. */
  skips?(attributes: Pick<EventEnvelope<unknown>, 'source'>): boolean;
  /** Reads ahead what these need that are about to be handled: one statement then serves many. `handle` does without it, too. */
  foresee?(events: readonly EventOf<Contract>[], tx: EntityManager): Promise<unknown>;
  handle(event: EventOf<Contract>, tx: EntityManager): Promise<void>;
}
