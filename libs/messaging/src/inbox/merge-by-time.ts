import type { HeardEvent } from '../envelope/heard.js';

type Timed = Pick<HeardEvent, 'time'>;

/**
 * One order for the events of many partitions: each partition keeps its own, and of what stands at the front of them the
 * earliest goes first. So a complaint is heard of before what came of it on another topic.
 */
export function mergeByTime<Event extends Timed>(partitions: readonly (readonly Event[])[]): Event[] {
  const placed = partitions.flatMap((events) => {
    // One that stands behind a later one comes to the front when that has gone.
    let latest = -Infinity;
    return events.map((event) => ({ event, at: (latest = Math.max(latest, event.time.getTime())) }));
  });
  // What is of the same moment stays in the order of the partitions.
  return placed.sort((one, other) => one.at - other.at).map(({ event }) => event);
}
