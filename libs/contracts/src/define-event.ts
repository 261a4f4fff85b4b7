import type { z } from 'zod';

/** Topics of the hub; each service speaks on exactly one of them, see `flow.ts`. */
export type TopicName =
  | 'salur.complaints'
  | 'salur.routing'
  | 'salur.cases'
  | 'salur.deadlines'
  | 'salur.deliveries'
  | 'salur.directory';

/** What may be said on a topic: a name with a major version, the topic, and the shape of its data. */
export interface EventContract<Shape extends z.ZodType = z.ZodType> {
  readonly type: `id.salur.${string}.v${number}`;
  readonly topic: TopicName;
  readonly data: Shape;
}

/**
 * An event as a handler sees it: the CloudEvents 1.0 attributes the hub uses, and data that has passed the contract.
 * `sequence` counts from 1 without a gap per `source` and `subject`.
 */
export interface EventEnvelope<Data> {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: Date;
  readonly sequence: number;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly traceparent: string | null;
  readonly data: Data;
}

export type DataOf<Contract> = Contract extends EventContract<infer Shape> ? z.output<Shape> : never;
export type EventOf<Contract> = EventEnvelope<DataOf<Contract>>;

/** Data is read open (unknown fields are dropped, so that an older reader survives an additive change). */
export function defineEvent<Shape extends z.ZodType>(
  type: EventContract['type'],
  topic: TopicName,
  data: Shape,
): EventContract<Shape> {
  return { type, topic, data };
}
