import { createRequire } from 'node:module';
import type * as kafkajsTypes from 'kafkajs';
import { crc32c } from './crc32c.js';
import { encodeRecord, readHeaders, type Encoded, type PlainRecord, type RecordReader } from './record-format.js';

const require = createRequire(import.meta.url);

type Encode = (record: object) => Encoded;
type Decode = (reader: ArrayReader, batch: object) => object;
interface ArrayReader extends RecordReader {
  readVarIntArray(): readonly unknown[];
}

/** Of a module of kafkajs, before anything has loaded it. Where that is too late, kafkajs does it its own, slower way. */
function replace<Export>(file: string, by: (original: Export) => Export): void {
  const path = require.resolve(`kafkajs/src/protocol/recordBatch/${file}`);
  const original = require(path) as Export;
  const loaded = require.cache[path];
  if (loaded) loaded.exports = by(original);
}

/** The headers are the only array of a record. What is read of them is folded into one object, which is made here. */
function withHeadersAtOnce(reader: ArrayReader): ArrayReader {
  reader.readVarIntArray = () => ({ reduce: () => readHeaders(reader) }) as unknown as readonly unknown[];
  return reader;
}

const isText = (value: unknown): boolean => typeof value === 'string';

function isPlain(record: object): record is PlainRecord {
  const { key, value, headers } = record as Partial<PlainRecord>;
  return isText(key) && isText(value) && headers !== undefined && Object.values(headers).every(isText);
}

/**
 * kafkajs 2.2.4 takes half a kilobyte of fresh memory for each header that it writes, and copies all headers before for each
 * that it reads: with ours, 8 % of a filing, and some of what every service does with an event.
 */
replace<Encode>(
  'record/v0/index.js',
  (original) => (record) => (isPlain(record) ? encodeRecord(record) : original(record)),
);
replace<Decode>('record/v0/decoder.js', (original) => (reader, batch) => original(withHeadersAtOnce(reader), batch));

replace<typeof crc32c>('crc32C/index.js', () => crc32c);

export const kafkajs = require('kafkajs') as typeof kafkajsTypes;
