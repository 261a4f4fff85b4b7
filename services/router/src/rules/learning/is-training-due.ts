export interface LearnedSoFar {
  readonly now: Date;
  /** When training was last asked for; null: never. */
  readonly lastAskedAt: Date | null;
  /** Labels that have come since. */
  readonly newLabels: number;
}

const hourMs = 3_600_000;
/** At night in the capital the machines have time. */
const nightUtc = { from: 18, to: 21 };
const restMs = 20 * hourMs;
/** For fewer it is not worth it. */
const leastNew = 50;

/** Once a night, when enough was learned since. */
export function isTrainingDue({ now, lastAskedAt, newLabels }: LearnedSoFar): boolean {
  const hour = now.getUTCHours();
  const rested = lastAskedAt === null || now.getTime() - lastAskedAt.getTime() >= restMs;
  return hour >= nightUtc.from && hour < nightUtc.to && rested && newLabels >= leastNew;
}
