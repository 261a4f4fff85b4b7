/** Where a message lies in Kafka. */
export interface Position {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
}

/** A message as it came: nothing about it is known yet. */
export interface RawMessage extends Position {
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: Readonly<Record<string, Buffer>>;
}

/** An event whose attributes could be read. Its data is still bytes: only a handler's contract can say what they are. */
export interface HeardEvent extends RawMessage {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: Date;
  readonly sequence: number;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly traceparent: string | null;
}
