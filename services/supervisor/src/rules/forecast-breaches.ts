/** What is due on a day, and how many of it will probably not be answered in time. */
export interface Forecast {
  readonly day: string;
  readonly due: number;
  readonly expected: number;
}

/** How strongly an institution without a past is taken for an average one: as if so many answers were known of it. */
const weight = 10;

/**
 * Of what falls due, the share that came late lately. An institution of which little is known is expected to do as the whole
 * part of the tree does, the more so the less is known.
 */
export function lateRateOf(its: { late: number; inTime: number }, all: { late: number; inTime: number }): number {
  const answers = all.late + all.inTime;
  const average = answers === 0 ? 0 : all.late / answers;
  return (its.late + weight * average) / (its.late + its.inTime + weight);
}
