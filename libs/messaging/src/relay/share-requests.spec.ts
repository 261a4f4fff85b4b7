import { describe, expect, it } from '@jest/globals';
import type { PendingEvent } from './pending-events.js';
import { shareRequests } from './share-requests.js';

const batch = (shard: number, count: number, topic: PendingEvent['topic'] = 'salur.cases'): PendingEvent[] =>
  Array.from({ length: count }, (_, id) => ({
    ...{ id: String(id), topic, shard },
    message: { key: 'k', value: '{}', headers: {} },
  }));
const sizes = (requests: readonly (readonly (readonly PendingEvent[])[])[]) =>
  requests.map((request) => request.map(({ length }) => length));

describe('shareRequests', () => {
  it('puts a few events of every partition into one request', () => {
    const requests = shareRequests(Array.from({ length: 24 }, (_, shard) => batch(shard, 3)));
    expect(sizes(requests)).toEqual([Array.from({ length: 24 }, () => 3)]);
  });

  it('gives a request of its own to what is much by itself', () => {
    expect(sizes(shareRequests([batch(0, 500), batch(1, 500), batch(2, 1)]))).toEqual([[500], [500], [1]]);
  });

  it('keeps topics apart', () => {
    expect(sizes(shareRequests([batch(0, 1), batch(1, 1, 'salur.routing')]))).toEqual([[1], [1]]);
  });

  it('has nothing to send of nothing', () => {
    expect(shareRequests([])).toEqual([]);
  });
});
