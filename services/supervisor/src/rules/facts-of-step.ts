import type { CaseClosed, ComplaintClass } from '#libs/contracts';
import { bucketOf } from './duration-buckets.js';

/** What the monitor counts as often as it happens; see `tally` for what it keeps as levels. */
export type Measure =
  | 'opened'
  | 'answered'
  | 'in-time'
  | 'late'
  | 'closed'
  | 'reopened'
  | 'handed-back'
  | 'bounced'
  | 'rated'
  | 'took';

/** What is kept of a case, so that behind every figure its cases can be listed. */
export type StepName =
  | 'opened'
  | 'bounced'
  | 'verified'
  | 'taken'
  | 'answered'
  | 'closed'
  | 'rated'
  | 'reopened'
  | 'handed-back';

/** Read a row as: the stage `closing` ends when a case is `closed`; each is measured once per case, in working minutes. */
export const endOfStage = {
  'finding-the-owner': 'opened',
  verification: 'verified',
  'first-response': 'taken',
  resolution: 'answered',
  closing: 'closed',
} as const satisfies Record<string, StepName>;

export type Stage = keyof typeof endOfStage;
export const stages = Object.keys(endOfStage) as Stage[];

export interface Fact {
  readonly measure: Measure;
  readonly institution: string;
  readonly detail: string;
}

export interface KeptStep {
  readonly what: StepName;
  readonly institution: string;
  /** Of an answer whether it was in time, of an end how, of a rating its score, of a bounce where to. */
  readonly detail: string;
  /** How long the stage that it ends has taken; null when it ends none. */
  readonly minutes: number | null;
  /** Of what is counted by topics: that of the case. */
  readonly topic: string | null;
}

export interface CaseSoFar {
  readonly institutionCode: string;
  readonly class: ComplaintClass;
  readonly topic: string | null;
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

/** What is kept of a step in the life of a case. `minutes` counts the working ones since then. */
export function keptOfStep(step: Step, known: CaseSoFar, minutes: (since: Date) => number): KeptStep[] {
  const kept = (what: StepName, detail = '', since: Date | null = null): KeptStep => ({
    ...{ what, institution: known.institutionCode, detail },
    minutes: since === null ? null : Math.round(minutes(since)),
    topic: what === 'opened' || what === 'answered' ? known.topic : null,
  });
  switch (step.what) {
    case 'opened':
      return step.from === null
        ? [kept('opened', '', step.receivedAt)]
        : [kept('opened'), { ...kept('bounced', known.institutionCode), institution: step.from }];
    case 'verified':
      return [kept('verified', '', known.openedAt)];
    case 'taken':
      return known.takenAt ? [] : [kept('taken', '', known.openedAt)];
    case 'answered':
      return [kept('answered', step.late ? 'late' : 'in-time', known.answeredAt ? null : known.openedAt)];
    case 'closed':
      return [kept('closed', step.how, known.answeredAt)];
    case 'rated':
      return [kept('rated', String(step.score))];
    case 'reopened':
    case 'handed-back':
      return [kept(step.what)];
  }
}

const stageEndedBy = new Map<StepName, Stage>(stages.map((stage) => [endOfStage[stage], stage]));

/** What a kept step adds to the monitor: a figure counts nothing that its list does not show. */
export function factsOf({ what, institution, detail, minutes, topic }: KeptStep): Fact[] {
  const fact = (measure: Measure, its = ''): Fact => ({ measure, institution, detail: its });
  const stage = stageEndedBy.get(what);
  const took = stage && minutes !== null ? [fact('took', `${stage}/${bucketOf(minutes)}`)] : [];
  switch (what) {
    case 'verified':
    case 'taken':
      return took;
    case 'answered':
      return [fact('answered', topic ?? ''), fact(detail === 'late' ? 'late' : 'in-time'), ...took];
    case 'opened':
      return [fact('opened', topic ?? ''), ...took];
    case 'bounced':
    case 'closed':
    case 'rated':
    case 'reopened':
    case 'handed-back':
      return [fact(what, detail), ...took];
  }
}
