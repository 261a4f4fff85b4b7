import type { ComplaintClass } from '#libs/contracts';
import type { Rung } from '../api/escalations.js';
import type { CountedBy, DeadlinePolicy, DeadlineUnit, Pause, PolicyWish } from '../api/rules-of-time.js';
import { rowOf } from './policy-of-day.js';

export const units = ['working-day', 'calendar-day', 'hour'] as const satisfies readonly DeadlineUnit[];
export const calendars = ['national', 'institution'] as const satisfies readonly CountedBy[];
export const pauses = ['clarification', 'postponement'] as const satisfies readonly Pause[];

/** From the first that is told to the last. */
export const rungs = [
  'handler',
  'liaison-officer',
  'head',
  'coordinator',
  'ombudsman',
] as const satisfies readonly Rung[];

/** A policy as it stands in the form. */
export interface PolicyDraft {
  readonly class: ComplaintClass | null;
  readonly amount: string;
  readonly unit: DeadlineUnit;
  readonly remindBefore: string;
  readonly extension: string;
  readonly calendar: CountedBy;
  readonly pausedBy: readonly string[];
  /** Working days after the due day; empty: that rung is not told. */
  readonly ladder: Readonly<Record<Rung, string>>;
  readonly effectiveFrom: string;
  readonly effectiveTo: string;
  readonly source: string;
}

/** Of one that is in force, the day and the decree of the change are asked anew; a planned one is written on. */
export const draftOf = (policy: DeadlinePolicy, today: string): PolicyDraft => {
  const isPlanned = policy.effectiveFrom > today;
  return {
    ...{ class: policy.class, unit: policy.unit, calendar: policy.calendar, pausedBy: policy.pausedBy },
    amount: String(policy.amount),
    remindBefore: String(policy.remindBefore),
    extension: String(policy.extension),
    ladder: ladderOf(policy),
    effectiveFrom: isPlanned ? policy.effectiveFrom : '',
    effectiveTo: isPlanned ? (policy.effectiveTo ?? '') : '',
    source: isPlanned ? policy.source : '',
  };
};

const ladderOf = ({ ladder }: DeadlinePolicy): PolicyDraft['ladder'] => {
  const at = (rung: Rung) => String(ladder.find((one) => one.rung === rung)?.after ?? '');
  return {
    ...{ handler: at('handler'), 'liaison-officer': at('liaison-officer'), head: at('head') },
    ...{ coordinator: at('coordinator'), ombudsman: at('ombudsman') },
  };
};

const stepsOf = ({ ladder }: PolicyDraft): PolicyWish['ladder'] =>
  rungs.filter((rung) => ladder[rung].trim() !== '').map((rung) => ({ rung, after: number(ladder[rung]) }));

/** What is not in the form, the stage, stays as it was. */
export const wishOf = (draft: PolicyDraft, { kind }: DeadlinePolicy): PolicyWish => ({
  ...{ kind, ladder: stepsOf(draft), class: draft.class, unit: draft.unit, calendar: draft.calendar },
  amount: number(draft.amount),
  remindBefore: number(draft.remindBefore),
  extension: number(draft.extension),
  pausedBy: pauses.filter((one) => draft.pausedBy.includes(one)),
  effectiveFrom: draft.effectiveFrom,
  effectiveTo: draft.effectiveTo || null,
  source: draft.source.trim(),
});

/** Nothing is not zero: the hub is to say that a number is missing. */
const number = (text: string): number => (text.trim() === '' ? NaN : Number(text));

/** Which row it becomes, and the version of it that was seen: a correction of the row of that day, or else a new one. */
export function placeOf(wish: PolicyWish, policies: readonly DeadlinePolicy[]): { id: string; version: number } {
  const found = rowOf(policies, wish);
  if (found) return { id: found.id, version: found.version };
  return { id: [wish.kind, wish.class ?? [], wish.effectiveFrom].flat().join('-'), version: 0 };
}

export const endsTooEarly = ({ effectiveFrom, effectiveTo }: PolicyDraft): boolean =>
  effectiveTo !== '' && effectiveTo <= effectiveFrom;

/** Some rung would be told no later than the one before. */
export const isOutOfOrder = (draft: PolicyDraft): boolean =>
  stepsOf(draft).some(({ after }, index, steps) => index > 0 && after <= (steps[index - 1]?.after ?? 0));
