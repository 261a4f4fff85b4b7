/** When a share of second looks begins to hold, and when it was written down. */
export interface DatedPolicy {
  readonly effectiveFrom: string;
  readonly writtenAt: Date;
}

export const policyStandings = ['planned', 'active', 'past', 'corrected'] as const;
export type PolicyStanding = (typeof policyStandings)[number];

/** The one that would hold latest first; of two of the same day the one that was written later, which corrects the other. */
const latestFirst = (a: DatedPolicy, b: DatedPolicy): number =>
  b.effectiveFrom.localeCompare(a.effectiveFrom) || b.writtenAt.getTime() - a.writtenAt.getTime();

/** By which of them a case is drawn that is closed on that day. */
export const checkPolicyOfDay = <Policy extends DatedPolicy>(policies: readonly Policy[], day: string): Policy | null =>
  policies.toSorted(latestFirst).find(({ effectiveFrom }) => effectiveFrom <= day) ?? null;

/** All of them, the latest first, and how each stands on that day. */
export function standingsOn<Policy extends DatedPolicy>(
  policies: readonly Policy[],
  day: string,
): (Policy & { readonly standing: PolicyStanding })[] {
  const active = checkPolicyOfDay(policies, day);
  return policies.toSorted(latestFirst).map((one, index, all) => {
    const isCorrected = all[index - 1]?.effectiveFrom === one.effectiveFrom;
    const inTime = one.effectiveFrom > day ? 'planned' : one === active ? 'active' : 'past';
    return { ...one, standing: isCorrected ? 'corrected' : inTime };
  });
}
