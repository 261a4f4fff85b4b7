import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { SilentLog } from '#libs/runtime';
import { eventually } from '#libs/testing';
import { openKafka } from './open-kafka.js';

/** As kafkajs has it inside; one belongs to each connection. */
interface RequestQueue {
  pending: unknown[];
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  checkPendingRequests(): void;
  scheduleCheckPendingRequests(): void;
}
const require = createRequire(import.meta.url);
const Queue = require('kafkajs/src/network/requestQueue/index.js') as new (options: object) => RequestQueue;

const aQueue = (): RequestQueue => {
  // Whoever opens a client has the patch.
  openKafka({ brokers: ['127.0.0.1:1'], clientId: 'test', log: new SilentLog() });
  const logger = { debug: () => undefined };
  return new Queue({ maxInFlightRequests: 1, requestTimeout: 30_000, clientId: 'test', broker: 'x', logger });
};

describe('the request queue of kafkajs', () => {
  it('sets no timer when nothing is pending, so that an idle connection costs nothing', () => {
    const queue = aQueue();
    queue.checkPendingRequests();
    expect(queue.throttleCheckTimeoutId).toBeNull();
  });

  it('still looks again at what is pending, and stops looking when it is sent', async () => {
    const queue = aQueue();
    const sent: unknown[] = [];
    const request = { expectResponse: false, send: () => sent.push(request), completed: () => undefined };
    Object.assign(request, { entry: {} });
    queue.pending.push(request);
    queue.scheduleCheckPendingRequests();
    await eventually(() => sent.length === 1, 'the request is sent');
    expect(queue.throttleCheckTimeoutId).toBeNull();
  });
});
