import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { SilentLog } from '#libs/runtime';
import fc from 'fast-check';
import { openKafka } from './open-kafka.js';
import { isBatchOfTexts, type KafkaBatch } from './write-batch.js';
import type { KafkaRecord } from './write-record.js';

interface Written {
  readonly buffer: Buffer;
  size(): number;
}
type WriteRecord = (record: KafkaRecord) => unknown;
interface WriteBatch {
  readonly RecordBatch: (batch: KafkaBatch) => Promise<Written>;
}

const require = createRequire(import.meta.url);
const recordWriter = 'kafkajs/src/protocol/recordBatch/record/v0/index.js';
const batchWriter = 'kafkajs/src/protocol/recordBatch/v0/index.js';

/** As kafkajs puts the two together when it sends. */
const writer =
  (record: WriteRecord, { RecordBatch }: WriteBatch) =>
  (batch: KafkaBatch) =>
    RecordBatch({ ...batch, records: (batch.records ?? []).map(record) as KafkaRecord[] });
const before = writer(asKafkajsHasIt(recordWriter) as WriteRecord, asKafkajsHasIt(batchWriter) as WriteBatch);
let after: (batch: KafkaBatch) => Promise<Written>;
beforeAll(() => {
  openKafka({ brokers: ['127.0.0.1:1'], clientId: 'test', log: new SilentLog() });
  after = writer(require(recordWriter) as WriteRecord, require(batchWriter) as WriteBatch);
});

/** Another spec of the same process may have opened a client before. */
function asKafkajsHasIt(module: string): unknown {
  const path = require.resolve(module);
  const kept = require.cache[path];
  Reflect.deleteProperty(require.cache, path);
  const fresh: unknown = require(module);
  if (kept) require.cache[path] = kept;
  return fresh;
}

const aRecord = { offsetDelta: 0, timestampDelta: 0, key: 'k', value: 'v', headers: {} } as const;

/** What kafkajs says of a batch by a producer that is not idempotent. */
const aBatch = (records: readonly KafkaRecord[]): KafkaBatch => ({
  ...{ compression: 0, transactional: false, producerId: -1, producerEpoch: 0, firstSequence: 0 },
  ...{ firstTimestamp: 1_795_568_523_004, maxTimestamp: 1_795_568_523_004 },
  ...{ lastOffsetDelta: records.length - 1, records },
});

async function isTheSame(batch: KafkaBatch): Promise<boolean> {
  const [ours, theirs] = [await after(batch), await before(batch)];
  return ours.buffer.equals(theirs.buffer) && ours.size() === theirs.size();
}

const texts = fc.record({
  timestampDelta: fc.constant(0),
  key: fc.string({ unit: 'grapheme', maxLength: 100 }),
  value: fc.string({ unit: 'grapheme', maxLength: 9_000 }),
  headers: fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: 'grapheme', maxLength: 200 })),
});

describe('a batch of texts', () => {
  it('is written byte for byte as kafkajs would write it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 5 }), async (some) => {
        const batch = aBatch(some.map((record, offsetDelta) => ({ ...record, offsetDelta })));
        expect(isBatchOfTexts(batch)).toBe(true);
        expect(await isTheSame(batch)).toBe(true);
      }),
    );
  });

  it('has one byte more where a length needs it', async () => {
    for (const length of [62, 63, 64, 127, 128, 8_000, 8_191, 8_192, 900_000])
      expect(await isTheSame(aBatch([{ ...aRecord, value: 'v'.repeat(length) }]))).toBe(true);
  });

  it('can have as many records as one send carries', async () => {
    const records = Array.from({ length: 500 }, (_, offsetDelta) => ({ ...aRecord, offsetDelta }));
    expect(await isTheSame(aBatch(records))).toBe(true);
  });

  it('is written by us, since whoever opens a client has the patch', () => {
    expect(require(recordWriter)).not.toBe(asKafkajsHasIt(recordWriter));
    expect((require(recordWriter) as WriteRecord)(aRecord)).toBe(aRecord);
    expect(isBatchOfTexts(aBatch([aRecord]))).toBe(true);
  });
});

describe('a batch that we do not send', () => {
  it.each([
    { record: { ...aRecord, value: null }, why: 'a tombstone' },
    { record: { ...aRecord, timestampDelta: 3 }, why: 'of another instant' },
    { record: { ...aRecord, headers: { a: Buffer.from('b') } }, why: 'bytes' },
    { record: { ...aRecord, headers: { a: ['b', 'c'] } }, why: 'a header twice' },
  ])('is left to kafkajs: $why', async ({ record }) => {
    const batch = aBatch([aRecord, { ...record, offsetDelta: 1 }]);
    expect(isBatchOfTexts(batch)).toBe(false);
    expect(await isTheSame(batch)).toBe(true);
  });

  it.each([
    { wish: { producerId: 7 }, why: 'of an idempotent producer' },
    { wish: { firstSequence: 4 }, why: 'with a sequence' },
    { wish: { transactional: true }, why: 'of a transaction' },
    { wish: { compression: 1 }, why: 'compressed' },
  ])('is left to kafkajs: $why', async ({ wish }) => {
    const batch = { ...aBatch([aRecord]), ...wish };
    expect(isBatchOfTexts(batch)).toBe(false);
    expect(await isTheSame(batch)).toBe(true);
  });
});
