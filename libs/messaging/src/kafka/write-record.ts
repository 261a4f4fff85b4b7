/** What a record consists of, as kafkajs hands it to whoever writes it. */
export interface KafkaRecord {
  readonly offsetDelta?: number;
  readonly timestampDelta?: number;
  readonly key?: unknown;
  readonly value?: unknown;
  readonly headers?: Readonly<Record<string, unknown>>;
}

/** A record of ours: nothing but texts, and all of one batch at one instant. */
type RecordOfTexts = Required<KafkaRecord> & {
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

/** Kafka's record, version 2, in one buffer of the right size. Lengths and the offset are written as zigzag varints. */
export function writeRecord({ offsetDelta, key, value, headers }: RecordOfTexts): Buffer {
  const texts = Object.entries(headers).flat();
  const body = 2 + sizeOf(offsetDelta) + sizeOfText(key) + sizeOfText(value) + sizeOf(texts.length / 2);
  const length = texts.reduce((sum, text) => sum + sizeOfText(text), body);
  const record = Buffer.allocUnsafe(sizeOf(length) + length);
  let at = writeNumber(record, length, 0);
  // Neither an attribute nor a difference to the batch's instant.
  record[at++] = 0;
  record[at++] = 0;
  at = writeNumber(record, offsetDelta, at);
  at = writeText(record, key, at);
  at = writeText(record, value, at);
  at = writeNumber(record, texts.length / 2, at);
  for (const text of texts) at = writeText(record, text, at);
  return record;
}

/** Of a number that is not negative: seven bits a byte, and one bit for the sign that it has not. */
function sizeOf(number: number): number {
  let size = 1;
  for (let rest = number >>> 6; rest > 0; rest >>>= 7) size += 1;
  return size;
}

function sizeOfText(text: string): number {
  const bytes = Buffer.byteLength(text);
  return sizeOf(bytes) + bytes;
}

function writeNumber(into: Buffer, number: number, at: number): number {
  let rest = number * 2;
  while (rest > 0x7f) {
    into[at++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  into[at++] = rest;
  return at;
}

function writeText(into: Buffer, text: string, at: number): number {
  const from = writeNumber(into, Buffer.byteLength(text), at);
  return from + into.write(text, from);
}
