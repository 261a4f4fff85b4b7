import { crc32c } from './crc32c.js';
import { isOfTexts, writeRecord, type KafkaRecord, type RecordOfTexts } from './write-record.js';

/** A batch as kafkajs hands it to whoever writes it. */
export interface KafkaBatch {
  readonly compression?: number;
  readonly transactional?: boolean;
  readonly firstTimestamp?: number;
  readonly maxTimestamp?: number;
  readonly producerId?: unknown;
  readonly producerEpoch?: number;
  readonly firstSequence?: number;
  readonly lastOffsetDelta?: number;
  readonly records?: readonly KafkaRecord[];
}

/** A batch of ours: records of texts, as they are, by a producer that is not idempotent. */
interface BatchOfTexts extends KafkaBatch {
  readonly firstTimestamp: number;
  readonly maxTimestamp: number;
  readonly records: readonly RecordOfTexts[];
}

export const isBatchOfTexts = (batch: KafkaBatch): batch is BatchOfTexts =>
  !batch.compression &&
  !batch.transactional &&
  String(batch.producerId) === '-1' &&
  batch.producerEpoch === 0 &&
  batch.firstSequence === 0 &&
  typeof batch.firstTimestamp === 'number' &&
  typeof batch.maxTimestamp === 'number' &&
  batch.records !== undefined &&
  batch.lastOffsetDelta === batch.records.length - 1 &&
  batch.records.every(isOfTexts);

const head = 61;
const at = {
  length: 8,
  magic: 16,
  checksum: 17,
  attributes: 21,
  lastOffset: 23,
  first: 27,
  last: 35,
  producer: 43,
  count: 57,
};

/** Kafka's batch of records, version 2, in one buffer of the right size. */
export function writeBatch({ firstTimestamp, maxTimestamp, records }: BatchOfTexts): Buffer {
  const texts = records.map(writeRecord);
  const batch = Buffer.allocUnsafe(texts.reduce((sum, text) => sum + text.length, head));
  batch.fill(0, 0, head);
  batch.writeInt32BE(batch.length - at.length - 4, at.length);
  batch.writeInt8(2, at.magic);
  batch.writeInt32BE(records.length - 1, at.lastOffset);
  batch.writeBigInt64BE(BigInt(firstTimestamp), at.first);
  batch.writeBigInt64BE(BigInt(maxTimestamp), at.last);
  batch.writeBigInt64BE(-1n, at.producer);
  batch.writeInt32BE(records.length, at.count);
  let end = head;
  for (const text of texts) end += batch.write(text, end, 'latin1');
  batch.writeUInt32BE(crc32c(batch.subarray(at.attributes)), at.checksum);
  return batch;
}
