import type { CaseClosed, ComplaintClass } from '#libs/contracts';
import { bucketOf } from './duration-buckets.js';

/** What the monitor counts as often as it happens; see `tally` for what it keeps as levels. */
export type Measure =
  'opened' | 'answered' | 'in-time' | 'late' | 'closed' | 'reopened' | 'handed-back' | 'bounced' | 'rated' | 'took';

/** Between which two moments a stage lies; each is measured once per case, in working minutes. */
export const stages = ['finding-the-owner', 'verification', 'first-response', 'resolution', 'closing'] as const;
export type Stage = (typeof stages)[number];

export interface Fact {
  readonly measure: Measure;
  readonly institution: string;
  readonly detail: string;
}

interface CaseSoFar {
  readonly institutionCode: string;
  readonly class: ComplaintClass;
  readonly openedAt: Date;
  readonly takenAt: Date | null;
  readonly answeredAt: Date | null;
}

export type Step =
  | { readonly what: 'opened'; readonly receivedAt: Date; readonly from: string | null }
  | { readonly what: 'verified' | 'taken' | 'handed-back' | 'reopened' }
  | { readonly what: 'answered'; readonly late: boolean }
  | { readonly what: 'closed'; readonly how: CaseClosed['data']['how'] }
  | { readonly what: 'rated'; readonly score: number };

/** What a step in the life of a case adds to the monitor. `minutes` counts the working ones since then. */
export function factsOfStep(step: Step, known: CaseSoFar, minutes: (since: Date) => number): Fact[] {
  const fact = (measure: Measure, detail = ''): Fact => ({ measure, institution: known.institutionCode, detail });
  const took = (stage: Stage, since: Date) => fact('took', `${stage}/${bucketOf(minutes(since))}`);
  switch (step.what) {
    case 'opened':
      return [
        fact('opened'),
        ...(step.from === null
          ? [took('finding-the-owner', step.receivedAt)]
          : [{ measure: 'bounced' as const, institution: step.from, detail: known.institutionCode }]),
      ];
    case 'verified':
      return [took('verification', known.openedAt)];
    case 'taken':
      return known.takenAt ? [] : [took('first-response', known.openedAt)];
    case 'answered':
      return [
        fact('answered'),
        fact(step.late ? 'late' : 'in-time'),
        ...(known.answeredAt ? [] : [took('resolution', known.openedAt)]),
      ];
    case 'closed':
      return [fact('closed', step.how), ...(known.answeredAt ? [took('closing', known.answeredAt)] : [])];
    case 'rated':
      return [fact('rated', String(step.score))];
    case 'reopened':
    case 'handed-back':
      return [fact(step.what)];
  }
}
