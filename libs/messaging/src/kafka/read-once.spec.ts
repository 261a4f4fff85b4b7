import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { SilentLog } from '#libs/runtime';
import { openKafka } from './open-kafka.js';
import { readOnce, type ReadBatch, type Reader } from './read-once.js';

interface Batch {
  readonly firstOffset: string;
  readonly records: readonly { readonly offset: string; readonly value: Buffer; readonly headers: object }[];
}

const require = createRequire(import.meta.url);
const path = require.resolve('kafkajs/src/protocol/recordBatch/v0/decoder.js');
const Decoder = require('kafkajs/src/protocol/decoder.js') as new (buffer: Buffer) => Reader;
const { RecordBatch } = require('kafkajs/src/protocol/recordBatch/v0/index.js') as {
  RecordBatch: (batch: object) => Promise<{ buffer: Buffer }>;
};
const Record = require('kafkajs/src/protocol/recordBatch/record/v0/index.js') as (record: object) => unknown;

async function batchOf(value: string, firstOffset = 7): Promise<Buffer> {
  const headers = { ce_id: '1', ce_type: 'id.salur.complaint.filed.v1' };
  const records = [0, 1].map((offsetDelta) => Record({ offsetDelta, timestampDelta: 0, key: 'k', value, headers }));
  const { buffer } = await RecordBatch({ firstOffset, records, lastOffsetDelta: 1 });
  return buffer;
}

/** Another spec of this worker may have opened a client, and with it patched the reader for good. */
function unpatched(): ReadBatch {
  const loaded = require.cache[path];
  Reflect.deleteProperty(require.cache, path);
  const kafkajs = require(path) as ReadBatch;
  if (loaded) require.cache[path] = loaded;
  else Reflect.deleteProperty(require.cache, path);
  return kafkajs;
}

/** One that counts how often it is asked, and kafkajs' own. */
function reading() {
  const kafkajs = unpatched();
  const counted = { reads: 0 };
  const read = readOnce(
    (from) => {
      counted.reads += 1;
      return kafkajs(from);
    },
    (bytes) => new Decoder(Buffer.from(bytes)),
  );
  return { kafkajs, counted, read: async (bytes: Buffer) => (await read(new Decoder(bytes))) as Batch };
}

describe('a batch of records', () => {
  it('is read as kafkajs reads it, the first time and every other', async () => {
    const { kafkajs, read, counted } = reading();
    const bytes = await batchOf('{"a":1}');
    const own = await kafkajs(new Decoder(Buffer.from(bytes)));
    for (let n = 0; n < 3; n += 1) expect(await read(Buffer.from(bytes))).toEqual(own);
    expect(counted.reads).toBe(1);
  });

  it('leaves the reader where the next begins', async () => {
    const { kafkajs, counted } = reading();
    const both = Buffer.concat([await batchOf('one', 7), await batchOf('two', 9)]);
    const once = readOnce(kafkajs, (bytes) => new Decoder(Buffer.from(bytes)));
    for (let n = 0; n < 2; n += 1) {
      const from = new Decoder(Buffer.from(both));
      const [first, second] = [(await once(from)) as Batch, (await once(from)) as Batch];
      expect([first.firstOffset, second.firstOffset, from.offset]).toEqual(['7', '9', both.length]);
    }
    expect(counted.reads).toBe(0);
  });

  it('is never taken for another, though all that tells them apart is one letter of a text', async () => {
    const { read, counted } = reading();
    const one = await batchOf('one');
    const other = Buffer.from(one);
    other[other.lastIndexOf('one')] = 'x'.charCodeAt(0);
    const values = [];
    for (const bytes of [one, other, one]) values.push(String((await read(bytes)).records.at(-1)?.value));
    expect(values).toEqual(['one', 'xne', 'one']);
    expect(counted.reads).toBe(3);
  });

  it('keeps nothing of the fetch in which it came', async () => {
    const { read } = reading();
    const bytes = await batchOf('one');
    const fetch = Buffer.alloc(2 * 1024 * 1024);
    bytes.copy(fetch);
    const { records } = await read(fetch.subarray(0, bytes.length));
    expect(records[0]?.value.buffer).not.toBe(fetch.buffer);
  });

  it('is forgotten when enough others were read, so that a process never holds much', async () => {
    const { read, counted } = reading();
    const first = await batchOf('a'.repeat(20_000), 1);
    await read(first);
    for (let n = 2; n < 40; n += 1) await read(await batchOf('b'.repeat(20_000), n));
    const before = counted.reads;
    await read(first);
    expect(counted.reads).toBe(before + 1);
  });

  it('of a long backlog is left to whoever fetches it', async () => {
    const { read, counted } = reading();
    const bytes = await batchOf('a'.repeat(40_000));
    await read(bytes);
    await read(bytes);
    expect(counted.reads).toBe(2);
  });

  it('that is cut off is refused as before', async () => {
    const { kafkajs, read } = reading();
    const bytes = (await batchOf('one')).subarray(0, 60);
    const refusal = kafkajs(new Decoder(bytes)).catch((error: unknown) => (error as Error).name);
    await expect(read(bytes)).rejects.toMatchObject({ name: await refusal });
  });

  it('is read once wherever a client was opened', async () => {
    openKafka({ brokers: ['127.0.0.1:1'], clientId: 'test', log: new SilentLog() });
    const bytes = await batchOf('one', 11);
    const patched = require.cache[path]?.exports as ReadBatch;
    const [one, other] = [await patched(new Decoder(bytes)), await patched(new Decoder(bytes))];
    expect(one).toBe(other);
  });
});
