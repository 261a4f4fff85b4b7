import type { ComplaintClass, DeadlineKind } from '#libs/contracts';
import type { DeadlineUnit, LocalDate } from '#libs/domain';

/** How long a stage may take, as the directory says it. */
export interface DatedPolicy {
  readonly kind: DeadlineKind;
  readonly class: ComplaintClass | null;
  readonly amount: number;
  readonly unit: DeadlineUnit;
  readonly remindBefore: number;
  readonly effectiveFrom: LocalDate;
  /** First day on which it is no longer in force. */
  readonly effectiveTo?: LocalDate | null;
  readonly version: string;
  /** Counts what the directory said of this policy; of two that are equal otherwise, the later word holds. */
  readonly sequence: number;
}

/** The policy of the day: one for the class before one for all, then the youngest in force, then the last said. */
export function choosePolicy<Policy extends DatedPolicy>(
  policies: readonly Policy[],
  wanted: { kind: DeadlineKind; class: ComplaintClass; on: LocalDate },
): Policy | null {
  const inForce = latestWords(policies).filter(
    (one) =>
      one.kind === wanted.kind &&
      (one.class === null || one.class === wanted.class) &&
      one.effectiveFrom <= wanted.on &&
      (!one.effectiveTo || wanted.on < one.effectiveTo),
  );
  const [best] = inForce.sort(
    (a, b) =>
      Number(b.class !== null) - Number(a.class !== null) ||
      b.effectiveFrom.localeCompare(a.effectiveFrom) ||
      b.sequence - a.sequence,
  );
  return best ?? null;
}

/** What was said again for the same stage, class and day is a correction: the earlier word no longer counts at all. */
function latestWords<Policy extends DatedPolicy>(policies: readonly Policy[]): Policy[] {
  const words = new Map<string, Policy>();
  for (const policy of policies) {
    const key = `${policy.kind} ${policy.class ?? '*'} ${policy.effectiveFrom}`;
    const known = words.get(key);
    if (!known || known.sequence <= policy.sequence) words.set(key, policy);
  }
  return [...words.values()];
}
