import { createRequire } from 'node:module';
import { isBatchOfTexts, writeBatch, type KafkaBatch } from './write-batch.js';
import type { KafkaRecord } from './write-record.js';

/** What kafkajs copies into its request. */
interface Encoded {
  readonly buf: Buffer;
  readonly buffer: Buffer;
  size(): number;
}
type RecordWriter = (record: KafkaRecord) => Encoded;
interface BatchWriter {
  readonly RecordBatch: (batch: KafkaBatch) => Promise<Encoded>;
}

const require = createRequire(import.meta.url);
const writers = {
  record: 'kafkajs/src/protocol/recordBatch/record/v0/index.js',
  batch: 'kafkajs/src/protocol/recordBatch/v0/index.js',
} as const;
let patched = false;

/**
 * kafkajs 2.2.4 makes a buffer of 512 zeros for each header of each record, one of its own for each length, and copies all of
 * it three times until it is a batch: most of what publishing takes of the processor. Ours is what it would have written,
 * byte for byte. What we do not send, it writes itself.
 */
export function patchBatchWriter(): void {
  if (patched) return;
  patched = true;
  const writeRecord = require(writers.record) as RecordWriter;
  const { RecordBatch } = require(writers.batch) as BatchWriter;
  // Read by kafkajs when it sends for the first time. A record waits for its batch as it is.
  replace<RecordWriter>(writers.record, () => (record) => record as Encoded);
  replace<BatchWriter>(writers.batch, (before) => ({
    ...before,
    RecordBatch: (batch) =>
      isBatchOfTexts(batch)
        ? Promise.resolve(encoded(writeBatch(batch)))
        : RecordBatch({ ...batch, records: (batch.records ?? []).map(writeRecord) as KafkaRecord[] }),
  }));
}

const encoded = (buffer: Buffer): Encoded => ({ buf: buffer, buffer, size: () => buffer.length });

function replace<Exports>(module: string, by: (before: Exports) => Exports): void {
  const loaded = require.cache[require.resolve(module)];
  if (loaded) loaded.exports = by(loaded.exports as Exports);
}
