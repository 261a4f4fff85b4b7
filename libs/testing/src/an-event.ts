import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { v5, v7 } from 'uuid';
import { type DataOf, type EventContract, type EventEnvelope } from '#libs/contracts';

/** What a test may say about an event; the rest comes from the contract's golden example. */
export interface EventWish<Contract> {
  readonly data?: Partial<DataOf<Contract>>;
  readonly subject?: string;
  readonly sequence?: number;
  readonly id?: string;
  readonly time?: Date;
}

/** An event as a handler gets it, valid by its contract. */
export function anEvent<Contract extends EventContract>(
  contract: Contract,
  { data, subject = v7(), sequence = 1, id = v7(), time = new Date() }: EventWish<Contract> = {},
): EventEnvelope<DataOf<Contract>> {
  const whole = contract.data.parse({ ...goldenExample(contract), ...data }) as DataOf<Contract>;
  return {
    id,
    source: contract.topic.replace('salur.', ''),
    type: contract.type,
    subject,
    time,
    sequence,
    correlationId: v5(subject, v5.URL),
    causationId: null,
    traceparent: null,
    data: whole,
  };
}

function goldenExample(contract: EventContract): object {
  const file = `${contract.type.replace(/^id\.salur\./, '')}.json`;
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../contracts/examples', file), 'utf8')) as object;
}
