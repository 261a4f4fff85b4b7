import type { PendingEvent } from './pending-events.js';

type Batch = readonly PendingEvent[];

/** Encoding them at one go must not keep whoever files at this moment waiting. */
const mostEvents = 200;

/**
 * Which batches, each of another partition, share a request: a broker has nearly the same work with a request of one event as
 * with one of twenty. Of one topic, and no more than one stretch of work.
 */
export function shareRequests(batches: readonly Batch[]): Batch[][] {
  const requests: Batch[][] = [];
  for (const batch of batches) {
    const last = requests.at(-1);
    const count = (last?.flat().length ?? 0) + batch.length;
    if (last && count <= mostEvents && last[0]?.[0]?.topic === batch[0]?.topic) last.push(batch);
    else requests.push([batch]);
  }
  return requests;
}
