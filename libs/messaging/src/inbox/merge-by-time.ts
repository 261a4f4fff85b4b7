import type { HeardEvent } from '../envelope/heard.js';

type Timed = Pick<HeardEvent, 'time'>;

/**
 * One order for the events of many partitions: each partition keeps its own, and of what stands at the front of them the
 * earliest goes first. So a complaint is heard of before what came of it on another topic.
 */
export function mergeByTime<Event extends Timed>(partitions: readonly (readonly Event[])[]): Event[] {
  const ahead = partitions.filter((events) => events.length > 0).map((events) => ({ events, at: 0 }));
  const merged: Event[] = [];
  for (;;) {
    let [earliest, when] = [-1, Infinity];
    ahead.forEach(({ events, at }, index) => {
      const time = events[at]?.time.getTime() ?? Infinity;
      if (time < when) [earliest, when] = [index, time];
    });
    const next = ahead[earliest];
    const event = next?.events[next.at];
    if (!next || !event) return merged;
    merged.push(event);
    next.at += 1;
  }
}
