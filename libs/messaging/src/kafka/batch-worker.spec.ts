import { describe, expect, it } from '@jest/globals';
import { SilentLog } from '#libs/runtime';
import type { EachBatchPayload } from 'kafkajs';
import type { RawMessage } from '../envelope/heard.js';
import { BatchWorker } from './batch-worker.js';

/** What kafkajs hands over of one partition: a single message. */
function aBatch(topic: string, partition: number): EachBatchPayload {
  const message = { offset: '0', key: Buffer.from('k'), value: Buffer.from('v'), headers: {} };
  return {
    batch: { topic, partition, messages: [message] },
    ...{ isRunning: () => true, isStale: () => false, uncommittedOffsets: () => ({ topics: [] }) },
    ...{ resolveOffset: () => undefined, pause: () => () => undefined },
    ...{ heartbeat: () => Promise.resolve(), commitOffsetsIfNecessary: () => Promise.resolve() },
  } as unknown as EachBatchPayload;
}

describe('BatchWorker', () => {
  it('rests longer where rounds bring several events, and as at first where one came alone', async () => {
    const rested: number[] = [];
    const sleep = (ms: number) => Promise.resolve(void rested.push(Math.round(ms)));
    const take = (chunks: readonly (readonly RawMessage[])[]) =>
      Promise.resolve(chunks.map(({ length }) => ({ finished: length })));
    const rests = { shortestMs: 40, longestMs: 100, worthwhile: 20 };
    const worker = new BatchWorker({ take, log: new SilentLog(), rests, sleep });
    for (const partitions of [5, 5, 5, 5, 1, 1, 1]) {
      const fetched = Array.from({ length: partitions }, (_, partition) => aBatch('complaints', partition));
      await Promise.all(fetched.map((payload) => worker.run(payload, () => undefined)));
    }
    expect(rested).toEqual([40, 60, 90, 100, 67, 44, 40]);
  });

  it('takes all partitions of one fetch together, so that nothing comes before what it depends on', async () => {
    const rounds: string[][] = [];
    const take = (chunks: readonly (readonly RawMessage[])[]) => {
      rounds.push(chunks.map(([first]) => `${first?.topic ?? ''} ${String(first?.partition)}`));
      return Promise.resolve(chunks.map(({ length }) => ({ finished: length })));
    };
    const worker = new BatchWorker({ take, log: new SilentLog() });
    const topics = ['complaints', 'routing', 'cases', 'deadlines', 'deliveries'];
    const fetched = topics.flatMap((topic) => Array.from({ length: 24 }, (_, partition) => aBatch(topic, partition)));
    await Promise.all(fetched.map((payload) => worker.run(payload, () => undefined)));
    expect(rounds.map((round) => round.length)).toEqual([120]);
  });
});
