import type { EventContract, EventOf } from '#libs/contracts';
import type { HeardEvent } from '../envelope/heard.js';
import { ContractInvalid } from './classify.js';

type Event = EventOf<EventContract>;
const known = new WeakMap<HeardEvent, { readonly contract: EventContract; readonly event: Event }>();

/**
 * As its contract has it; refuses what the contract does not allow. Read once for all services of a process that hear of it,
 * and for what a handler foresees and does: so it is frozen, and whoever wants it otherwise takes a copy.
 */
export function eventFor(contract: EventContract, heard: HeardEvent): Event {
  const before = known.get(heard);
  if (before?.contract === contract) return before.event;
  const { id, source, type, subject, time, sequence, correlationId, causationId, traceparent } = heard;
  const data = frozen(dataOf(contract, heard));
  const event = { id, source, type, subject, time, sequence, correlationId, causationId, traceparent, data };
  known.set(heard, { contract, event });
  return event;
}

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

/** What came of JSON, with all that is in it. */
function frozen(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  for (const part of Object.values(data)) frozen(part);
  return Object.freeze(data);
}
