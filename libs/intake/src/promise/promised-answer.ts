import type { ComplaintClass, DeadlineKind } from '#libs/contracts';
import { dueAt, localDateOf, type Calendar, type DeadlineUnit } from '#libs/domain';

export interface AnswerPolicy {
  readonly kind: DeadlineKind;
  readonly class: ComplaintClass | null;
  readonly amount: number;
  readonly unit: DeadlineUnit;
  readonly effectiveFrom: string;
}

/** What PermenPANRB 62/2018 allows, in working days; used only until the directory has spoken to this door. */
const untilToldOtherwise: Record<ComplaintClass, number> = {
  complaint: 14,
  'whistle-blowing': 60,
  'oversight-complaint': 60,
  aspiration: 5,
  'information-request': 5,
};

/** Citizens are promised a day before anybody knows where the complaint goes: it is counted in the capital's zone. */
const timeZone = 'Asia/Jakarta';

/** The instant by which a complaint received now is to be answered: the class's own policy of that day, else the general one. */
export function promisedAnswer(
  complaintClass: ComplaintClass,
  receivedAt: Date,
  rules: { policies: readonly AnswerPolicy[]; calendar: Calendar },
): Date {
  const today = localDateOf(receivedAt, timeZone);
  const inForce = rules.policies
    .filter((policy) => policy.effectiveFrom <= today && (policy.class === complaintClass || policy.class === null))
    .toSorted((one, other) => rank(other).localeCompare(rank(one)));
  const policy = inForce.find(({ kind }) => kind === 'total') ?? inForce.find(({ kind }) => kind === 'resolution');
  const { amount, unit } = policy ?? { amount: untilToldOtherwise[complaintClass], unit: 'working-day' as const };
  return dueAt({ startedAt: receivedAt, amount, unit, timeZone, calendar: rules.calendar }).dueAt;
}

const rank = (policy: AnswerPolicy) => `${policy.class === null ? '0' : '1'} ${policy.effectiveFrom}`;
