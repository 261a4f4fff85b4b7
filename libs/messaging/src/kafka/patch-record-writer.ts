import { createRequire } from 'node:module';
import { isOfTexts, writeRecord, type KafkaRecord } from './write-record.js';

type Writer = (record: KafkaRecord) => unknown;

const require = createRequire(import.meta.url);
const writer = 'kafkajs/src/protocol/recordBatch/record/v0/index.js';
let patched = false;

/**
 * kafkajs 2.2.4 makes a buffer of 512 zeros for each header of each record, and one of its own for each length: two thirds of
 * what publishing takes of the processor. Ours is what it would have written, byte for byte. What we do not send, it writes itself.
 */
export function patchRecordWriter(): void {
  if (patched) return;
  patched = true;
  const writeAny = require(writer) as Writer;
  const loaded = require.cache[require.resolve(writer)];
  if (!loaded) return;
  // Read by kafkajs when it sends for the first time.
  loaded.exports = (record: KafkaRecord): unknown => {
    if (!isOfTexts(record)) return writeAny(record);
    const buf = writeRecord(record);
    return { buf, buffer: buf };
  };
}
