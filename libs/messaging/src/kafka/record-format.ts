/** A message as kafkajs hands it on to be written, when it is one of ours: texts only. */
export interface PlainRecord {
  readonly offsetDelta?: number;
  readonly timestampDelta?: number;
  readonly key: string;
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What kafkajs puts into a batch. */
export interface Encoded {
  readonly buf: Buffer;
  readonly buffer: Buffer;
}

/** Kafka's record, version 2, in one buffer of the right size. Numbers are zigzag varints; ours are never negative. */
export function encodeRecord({ offsetDelta = 0, timestampDelta = 0, key, value, headers }: PlainRecord): Encoded {
  const texts = [key, value, ...Object.entries(headers).flat()];
  const lengths = texts.map((text) => Buffer.byteLength(text));
  const headerCount = (texts.length - 2) / 2;
  let size = 1 + sizeOf(timestampDelta) + sizeOf(offsetDelta) + sizeOf(headerCount);
  for (const length of lengths) size += sizeOf(length) + length;

  const buf = Buffer.allocUnsafe(sizeOf(size) + size);
  let at = writeNumber(buf, size, 0);
  at = buf.writeInt8(0, at);
  at = writeNumber(buf, timestampDelta, at);
  at = writeNumber(buf, offsetDelta, at);
  texts.forEach((text, index) => {
    if (index === 2) at = writeNumber(buf, headerCount, at);
    at = writeNumber(buf, lengths[index] ?? 0, at);
    at += buf.write(text, at);
  });
  if (headerCount === 0) writeNumber(buf, 0, at);
  return { buf, buffer: buf };
}

function sizeOf(number: number): number {
  let size = 1;
  for (let rest = number * 2; rest >= 0x80; rest = Math.floor(rest / 0x80)) size += 1;
  return size;
}

function writeNumber(buf: Buffer, number: number, from: number): number {
  let at = from;
  let rest = number * 2;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) buf[at++] = (rest % 0x80) + 0x80;
  buf[at++] = rest;
  return at;
}

/** What kafkajs reads a record with, as far as it is needed here. */
export interface RecordReader {
  readVarInt(): number;
  readVarIntString(): string | null;
  readVarIntBytes(): Buffer | null;
}

/** The headers of a record; of one that was sent twice the first counts. */
export function readHeaders(reader: RecordReader): Record<string, Buffer | null> {
  const headers = Object.create(null) as Record<string, Buffer | null>;
  for (let left = reader.readVarInt(); left > 0; left -= 1) {
    const [name, value] = [reader.readVarIntString() ?? '', reader.readVarIntBytes()];
    headers[name] ??= value;
  }
  return headers;
}
