import { createRequire } from 'node:module';
import { readOnce, type ReadBatch, type Reader } from './read-once.js';

const require = createRequire(import.meta.url);
const reader = 'kafkajs/src/protocol/recordBatch/v0/decoder.js';
let patched = false;

/** kafkajs 2.2.4 reads a batch anew for each consumer that fetches it: in a hub of one process that is up to seven times. */
export function patchBatchReader(): void {
  if (patched) return;
  patched = true;
  const Decoder = require('kafkajs/src/protocol/decoder.js') as new (buffer: Buffer) => Reader;
  const read = require(reader) as ReadBatch;
  const loaded = require.cache[require.resolve(reader)];
  // Read by kafkajs when it fetches for the first time.
  if (loaded) loaded.exports = readOnce(read, (bytes) => new Decoder(Buffer.from(bytes)));
}
