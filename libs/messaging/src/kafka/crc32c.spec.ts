import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { crc32c } from './crc32c.js';

const byKafkajs = createRequire(import.meta.url)('kafkajs/src/protocol/recordBatch/crc32C/index.js') as typeof crc32c;

describe('crc32c', () => {
  it('is 0xE3069283 of the nine digits that every CRC is told by', () => {
    expect(crc32c(Buffer.from('123456789'))).toBe(0xe3069283);
  });

  it('is what kafkajs reckons', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => crc32c(bytes) === byKafkajs(bytes)));
  });
});
