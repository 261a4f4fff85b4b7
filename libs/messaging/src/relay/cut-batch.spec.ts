import { describe, expect, it } from '@jest/globals';
import { cutBatch } from './cut-batch.js';
import type { PendingEvent } from './pending-events.js';

const event = (id: number, bytes: number): PendingEvent => ({
  ...{ id: String(id), topic: 'salur.cases', shard: 0 },
  message: { key: 'k', value: 'x'.repeat(bytes), headers: {} },
});

describe('cutBatch', () => {
  it('takes no more than 500', () => {
    expect(cutBatch(Array.from({ length: 600 }, (_, id) => event(id, 100)))).toHaveLength(500);
  });

  it('takes no more than 900 kB', () => {
    expect(cutBatch(Array.from({ length: 100 }, (_, id) => event(id, 100_000)))).toHaveLength(8);
  });

  it('takes one that is larger than that by itself', () => {
    expect(cutBatch([event(1, 950_000), event(2, 10)])).toHaveLength(1);
  });
});
