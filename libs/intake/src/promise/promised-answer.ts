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
  const { amount, unit } = answerWithin(complaintClass, rules.policies, receivedAt);
  return dueAt({ startedAt: receivedAt, amount, unit, timeZone, calendar: rules.calendar }).dueAt;
}

/** How long something may take. */
export interface Span {
  readonly amount: number;
  readonly unit: DeadlineUnit;
}

/** How long the stages may take of what is filed now, for whoever does not know yet what they will file. */
export interface PromisedSpans {
  readonly triage: Span;
  readonly followUp: Span;
  /** The different ones of all classes, the shortest first. */
  readonly answer: readonly Span[];
}

export function promisedSpans(policies: readonly AnswerPolicy[], now: Date): PromisedSpans {
  const answers = complaintClasses.map((one) => answerWithin(one, policies, now));
  const isFirst = (span: Span, at: number) => answers.findIndex((one) => isSame(one, span)) === at;
  return {
    triage: inForce(null, policies, now).find(({ kind }) => kind === 'triage') ?? workingDays(3),
    followUp: inForce(null, policies, now).find(({ kind }) => kind === 'first-follow-up') ?? workingDays(5),
    answer: answers.filter(isFirst).toSorted((one, other) => one.amount - other.amount),
  };
}

const complaintClasses = Object.keys(untilToldOtherwise) as ComplaintClass[];
const workingDays = (amount: number): Span => ({ amount, unit: 'working-day' });
const isSame = (one: Span, other: Span) => one.amount === other.amount && one.unit === other.unit;

function answerWithin(complaintClass: ComplaintClass, policies: readonly AnswerPolicy[], now: Date): Span {
  const holding = inForce(complaintClass, policies, now);
  const policy = holding.find(({ kind }) => kind === 'total') ?? holding.find(({ kind }) => kind === 'resolution');
  return policy ?? workingDays(untilToldOtherwise[complaintClass]);
}

/** Those of that day: of the class before those for every class, the later before the earlier. */
function inForce(complaintClass: ComplaintClass | null, policies: readonly AnswerPolicy[], now: Date): AnswerPolicy[] {
  const today = localDateOf(now, timeZone);
  return policies
    .filter((policy) => policy.effectiveFrom <= today && (policy.class === complaintClass || policy.class === null))
    .toSorted((one, other) => rank(other).localeCompare(rank(one)));
}

const rank = (policy: AnswerPolicy) => `${policy.class === null ? '0' : '1'} ${policy.effectiveFrom}`;
