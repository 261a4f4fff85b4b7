import type { TimelineEntry } from '../api/cases.js';

const ofTheCitizen: readonly string[] = ['answered', 'asked'];
const undelivered: readonly string[] = ['in-doubt', 'failed'];

/** The latest words to the citizen, where the door has said last that they did not, or not surely, arrive. */
export function notToldOf(timeline: readonly TimelineEntry[]): TimelineEntry | null {
  const last = timeline.findLast(({ kind }) => ofTheCitizen.includes(kind));
  return last?.told && last.deliveredAt === undefined && undelivered.includes(last.told.state) ? last : null;
}
