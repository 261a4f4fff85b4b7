/** What a citizen waits for, or needs at once: it leaves also when the day's budget is spent. */
const essential: ReadonlySet<string> = new Set([
  ...['question', 'answered', 'emergency', 'closed', 'set-aside', 'access-code'],
  // The one receipt, by whichever of them tells it: without its code nobody can ask how things stand.
  ...['received', 'ask-place', 'ask-story', 'ask-words', 'filed-hidden', 'filed-instead'],
]);

export const isEssential = (kind: string): boolean => essential.has(kind);

const hubZoneMs = 7 * 3_600_000;
const dayMs = 24 * 3_600_000;

/** Midnight in Jakarta: the provider's bill is by day, and WIB has no summer time. */
export const startOfDay = (now: Date): Date =>
  new Date(Math.floor((now.getTime() + hubZoneMs) / dayMs) * dayMs - hubZoneMs);
