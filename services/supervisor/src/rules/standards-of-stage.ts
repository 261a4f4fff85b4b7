import { complaintClasses, type DeadlineKind } from '#libs/contracts';
import type { DeadlineUnit, LocalDate } from '#libs/domain';
import type { Stage } from './facts-of-step.js';
import type { Rulebook } from './rulebook.js';

/** Read a row as: the stage `first-response` is to be over when a deadline `first-follow-up` is due. */
const kindOf = {
  'finding-the-owner': 'triage',
  verification: 'verification',
  'first-response': 'first-follow-up',
  resolution: 'resolution',
  closing: 'reply-window',
} as const satisfies Record<Stage, DeadlineKind>;

export interface Standard {
  readonly amount: number;
  readonly unit: DeadlineUnit;
}

/** How long a stage may take by the rules of the day, the shortest first; several where it depends on the class. */
export function standardsOf(stage: Stage, on: LocalDate, book: Pick<Rulebook, 'policyFor'>): Standard[] {
  const standards = new Map<string, Standard>();
  for (const itsClass of complaintClasses) {
    const policy = book.policyFor({ kind: kindOf[stage], class: itsClass, on });
    if (policy) standards.set(`${policy.amount} ${policy.unit}`, { amount: policy.amount, unit: policy.unit });
  }
  return [...standards.values()].toSorted((a, b) => a.amount - b.amount);
}
