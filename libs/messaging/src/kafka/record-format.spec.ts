import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encodeRecord, readHeaders, type Encoded, type PlainRecord, type RecordReader } from './record-format.js';

const require = createRequire(import.meta.url);
const of = (file: string): unknown => require(`kafkajs/src/protocol/${file}`);
const byKafkajs = of('recordBatch/record/v0/index.js') as (record: PlainRecord) => Encoded;
const Decoder = of('decoder.js') as new (
  bytes: Buffer,
) => RecordReader & { readInt8(): number; readVarLong(): unknown };

const text = fc.string({ unit: 'grapheme', maxLength: 300 });
const record = fc.record({
  offsetDelta: fc.nat({ max: 100_000 }),
  timestampDelta: fc.nat({ max: 2_000_000 }),
  key: text,
  value: text,
  headers: fc.dictionary(fc.stringMatching(/^[a-z_]{1,20}$/), text, { noNullPrototype: true }),
});

describe('encodeRecord', () => {
  it('writes what kafkajs writes, byte for byte', () => {
    fc.assert(
      fc.property(record, (one) => {
        expect(encodeRecord(one).buffer.toString('hex')).toBe(byKafkajs(one).buffer.toString('hex'));
      }),
    );
  });

  it('writes long ones too', () => {
    const one = { key: 'k', value: 'x'.repeat(70_000), headers: { a: 'é' } };
    expect(encodeRecord(one).buffer.equals(byKafkajs(one).buffer)).toBe(true);
  });
});

describe('readHeaders', () => {
  const reading = (bytes: Buffer) => {
    const reader = new Decoder(bytes);
    reader.readVarInt();
    reader.readInt8();
    reader.readVarLong();
    reader.readVarInt();
    return { key: reader.readVarIntBytes(), value: reader.readVarIntBytes(), headers: readHeaders(reader) };
  };

  it('reads what was written', () => {
    fc.assert(
      fc.property(record, (one) => {
        const { key, value, headers } = reading(encodeRecord(one).buffer);
        expect([String(key), String(value)]).toEqual([one.key, one.value]);
        const texts = Object.entries(headers).map(([name, bytes]) => [name, String(bytes)]);
        expect(Object.fromEntries(texts)).toEqual(one.headers);
      }),
    );
  });

  it('keeps the first of a header that was sent twice', () => {
    const { buffer } = byKafkajs({ key: 'k', value: 'v', headers: { a: ['1', '2'] as unknown as string } });
    expect(String(reading(buffer).headers['a'])).toBe('1');
  });
});
