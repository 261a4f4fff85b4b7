import type { TimelineEntry } from '../api/cases.js';

/** Which files of the citizen are gone, by what the timeline says. */
export const removedIn = (timeline: readonly Pick<TimelineEntry, 'kind' | 'why'>[]): ReadonlySet<string> =>
  new Set(timeline.flatMap(({ kind, why }) => (kind === 'file-removed' && why !== undefined ? [why] : [])));
