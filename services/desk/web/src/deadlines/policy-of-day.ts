import type { DeadlinePolicy } from '../api/rules-of-time.js';

type Stage = Pick<DeadlinePolicy, 'kind' | 'class'>;

const isOf = (policy: DeadlinePolicy, stage: Stage) => policy.kind === stage.kind && policy.class === stage.class;
const holdsOn = ({ effectiveFrom, effectiveTo }: DeadlinePolicy, day: string) =>
  effectiveFrom <= day && (effectiveTo === null || day < effectiveTo);

/** By which policy a clock of that class is counted that starts on the day: one for the class goes before one for all. */
export function policyOfDay(policies: readonly DeadlinePolicy[], stage: Stage, day: string): DeadlinePolicy | null {
  const youngest = (ofClass: DeadlinePolicy['class']) =>
    policies
      .filter((one) => isOf(one, { kind: stage.kind, class: ofClass }) && holdsOn(one, day))
      .toSorted((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom))[0];
  return youngest(stage.class) ?? youngest(null) ?? null;
}

export type Standing = 'planned' | 'active' | 'past';

export function standingOf(policy: DeadlinePolicy, policies: readonly DeadlinePolicy[], today: string): Standing {
  if (policy.effectiveFrom > today) return 'planned';
  return policyOfDay(policies, policy, today)?.id === policy.id ? 'active' : 'past';
}

/** The row of that very stage and day: whoever writes for it corrects it. */
export const rowOf = (
  policies: readonly DeadlinePolicy[],
  stage: Stage & Pick<DeadlinePolicy, 'effectiveFrom'>,
): DeadlinePolicy | null =>
  policies.find((one) => isOf(one, stage) && one.effectiveFrom === stage.effectiveFrom) ?? null;

/** The next row of the stage takes over on this day. */
export const takenOverOn = (policies: readonly DeadlinePolicy[], stage: Stage, from: string): string | null =>
  policies
    .filter((one) => isOf(one, stage) && one.effectiveFrom > from)
    .map(({ effectiveFrom }) => effectiveFrom)
    .toSorted()[0] ?? null;
