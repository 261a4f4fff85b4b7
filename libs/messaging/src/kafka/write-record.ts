/** What a record consists of, as kafkajs hands it to whoever writes it. */
export interface KafkaRecord {
  readonly offsetDelta?: number;
  readonly timestampDelta?: number;
  readonly key?: unknown;
  readonly value?: unknown;
  readonly headers?: Readonly<Record<string, unknown>>;
}

/** A record of ours: nothing but texts, and all of one batch at one instant. */
export type RecordOfTexts = Required<KafkaRecord> & {
  readonly key: string;
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timestampDelta: 0;
};

export const isOfTexts = (record: KafkaRecord): record is RecordOfTexts =>
  typeof record.key === 'string' &&
  typeof record.value === 'string' &&
  record.timestampDelta === 0 &&
  typeof record.offsetDelta === 'number' &&
  Object.values(record.headers ?? { missing: null }).every((value) => typeof value === 'string');

/** Kafka's record, version 2, as a text of which each character is one byte: to join texts costs less than to fill a buffer. */
export function writeRecord({ offsetDelta, key, value, headers }: RecordOfTexts): string {
  const names = Object.keys(headers);
  // Neither an attribute nor a difference to the batch's instant.
  let body = `\0\0${numberOf(offsetDelta)}${sized(key)}${sized(value)}${numberOf(names.length)}`;
  for (const name of names) body += sized(name) + sized(headers[name] ?? '');
  return numberOf(body.length) + body;
}

function sized(text: string): string {
  const bytes = Buffer.byteLength(text) === text.length ? text : Buffer.from(text).toString('latin1');
  return numberOf(bytes.length) + bytes;
}

/** A zigzag varint of a number that is not negative: seven bits a byte. */
function numberOf(number: number): string {
  let bytes = '';
  let rest = number * 2;
  while (rest > 0x7f) {
    bytes += String.fromCharCode((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  return bytes + String.fromCharCode(rest);
}
