import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { SilentLog } from '#libs/runtime';
import fc from 'fast-check';
import { openKafka } from './open-kafka.js';
import { isOfTexts, writeRecord, type KafkaRecord } from './write-record.js';

interface Written {
  readonly buffer: Buffer;
}
type Writer = (record: KafkaRecord) => Written;

const require = createRequire(import.meta.url);
const writer = 'kafkajs/src/protocol/recordBatch/record/v0/index.js';
const before = asKafkajsHasIt();
let after: Writer;
beforeAll(() => {
  openKafka({ brokers: ['127.0.0.1:1'], clientId: 'test', log: new SilentLog() });
  after = require(writer) as Writer;
});

/** Another spec of the same process may have opened a client before. */
function asKafkajsHasIt(): Writer {
  const path = require.resolve(writer);
  const kept = require.cache[path];
  Reflect.deleteProperty(require.cache, path);
  const fresh = require(writer) as Writer;
  if (kept) require.cache[path] = kept;
  return fresh;
}

const texts = fc.record({
  offsetDelta: fc.nat({ max: 500 }),
  timestampDelta: fc.constant(0),
  key: fc.string({ unit: 'grapheme', maxLength: 100 }),
  value: fc.string({ unit: 'grapheme', maxLength: 9_000 }),
  headers: fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: 'grapheme', maxLength: 200 })),
});

describe('a record of texts', () => {
  it('is written byte for byte as kafkajs would write it', () => {
    fc.assert(
      fc.property(texts, (record) => {
        expect(isOfTexts(record)).toBe(true);
        expect(after(record).buffer.equals(before(record).buffer)).toBe(true);
      }),
    );
  });

  it('of a length at which one byte more is needed has that byte', () => {
    for (const length of [62, 63, 64, 127, 128, 8_000, 8_191, 8_192, 900_000]) {
      const record = { offsetDelta: length % 500, timestampDelta: 0, key: 'k', value: 'v'.repeat(length), headers: {} };
      expect(after(record).buffer.equals(before(record).buffer)).toBe(true);
    }
  });

  it('is written by us, since whoever opens a client has the patch', () => {
    expect(after).not.toBe(before);
    expect(isOfTexts({ offsetDelta: 0, timestampDelta: 0, key: 'k', value: 'v', headers: {} })).toBe(true);
  });
});

describe('a record that we do not send', () => {
  it.each([
    { record: { offsetDelta: 1, timestampDelta: 0, key: 'k', value: null }, why: 'a tombstone' },
    { record: { offsetDelta: 1, timestampDelta: 3, key: 'k', value: 'v' }, why: 'of another instant' },
    {
      record: { offsetDelta: 1, timestampDelta: 0, key: 'k', value: 'v', headers: { a: Buffer.from('b') } },
      why: 'bytes',
    },
    {
      record: { offsetDelta: 1, timestampDelta: 0, key: 'k', value: 'v', headers: { a: ['b', 'c'] } },
      why: 'a header twice',
    },
  ])('is left to kafkajs: $why', ({ record }) => {
    expect(isOfTexts(record)).toBe(false);
    expect(after(record).buffer.equals(before(record).buffer)).toBe(true);
  });
});

describe('writeRecord', () => {
  it('fills its buffer to the last byte', () => {
    const record = { offsetDelta: 0, timestampDelta: 0, key: 'é', value: '{}', headers: { ce_id: '1' } } as const;
    const length = writeRecord(record).length;
    expect(length).toBe(before(record).buffer.length);
  });
});
