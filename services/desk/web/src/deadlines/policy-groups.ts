import type { ComplaintClass, DeadlineKind } from '#libs/contracts';
import type { DeadlinePolicy } from '../api/rules-of-time.js';
import type { Standing } from './policy-of-day.js';

export interface StandingPolicy {
  readonly policy: DeadlinePolicy;
  readonly standing: Standing;
}

export interface PolicyGroup {
  readonly kind: DeadlineKind;
  readonly rows: readonly StandingPolicy[];
}

/** The rows of each stage together, in the order in which the stages first appear. */
export function policyGroups(rows: readonly StandingPolicy[]): PolicyGroup[] {
  const groups = new Map<DeadlineKind, StandingPolicy[]>();
  for (const row of rows) groups.set(row.policy.kind, [...(groups.get(row.policy.kind) ?? []), row]);
  return [...groups].map(([kind, ofKind]) => ({ kind, rows: ofKind }));
}

/** A rule to begin with for a class of the stage that has none of its own, like the one that holds; null: every class has one. */
export function likeOthers(rows: readonly StandingPolicy[], classes: readonly ComplaintClass[]): DeadlinePolicy | null {
  const model = (rows.find(({ standing }) => standing === 'active') ?? rows[0])?.policy;
  const missing = [null, ...classes].find(
    (one) => !rows.some(({ policy, standing }) => policy.class === one && standing !== 'past'),
  );
  return model && missing !== undefined ? { ...model, class: missing } : null;
}

/** Whether every word that is looked for begins a word of the text. */
export function saysAll(text: string, wanted: string): boolean {
  const words = text.toLocaleLowerCase('id').split(/[^\p{L}\p{N}]+/u);
  const asked = wanted.toLocaleLowerCase('id').split(/[^\p{L}\p{N}]+/u);
  return asked.every((one) => words.some((word) => word.startsWith(one)));
}
