import type { CaseClosed, CaseResumed } from '#libs/contracts';
import { DomainError } from '#libs/domain';

/**
 * What happens to a case, and what it becomes. Read a row as: while a case is `assigned`, `take` makes it `in-progress`.
 * Absent means refused when an officer asks for it, and without effect when the citizen or a clock has already done it.
 */
const transitions = {
  assigned: {
    take: 'in-progress',
    'hand-back': 'handed-back',
    'citizen-withdraws': 'closed',
  },
  'in-progress': {
    ask: 'waiting',
    'answer-for-now': 'in-progress',
    'answer-finally': 'answered',
    'hand-back': 'handed-back',
    'citizen-withdraws': 'closed',
  },
  waiting: {
    // The officer may find out alone what the citizen was asked.
    'answer-for-now': 'waiting',
    'answer-finally': 'answered',
    'hand-back': 'handed-back',
    'citizen-writes': 'in-progress',
    'clarification-ends': 'in-progress',
    'citizen-withdraws': 'closed',
  },
  answered: {
    'citizen-writes': 'in-progress',
    'citizen-confirms': 'closed',
    'citizen-objects': 'in-progress',
    'reply-window-ends': 'closed',
    'citizen-withdraws': 'closed',
  },
  'handed-back': {},
  closed: {},
} as const satisfies Record<string, Partial<Record<CaseStep, string>>>;

/** Who may take a step. Staff who are not named may read what lies in their scope, and nothing else. */
const actors = {
  take: ['officer'],
  ask: ['officer'],
  'answer-for-now': ['officer'],
  'answer-finally': ['officer'],
  'hand-back': ['officer'],
  'citizen-writes': ['citizen'],
  'citizen-confirms': ['citizen'],
  'citizen-objects': ['citizen'],
  'citizen-withdraws': ['citizen'],
  'clarification-ends': ['clock'],
  'reply-window-ends': ['clock'],
} as const satisfies Record<CaseStep, readonly Actor[]>;

/** Why a case is in the officer's hands again: from which state, by which step. */
const returns: Partial<Record<CaseStatus, Partial<Record<CaseStep, Because>>>> = {
  waiting: { 'citizen-writes': 'citizen-replied', 'clarification-ends': 'clarification-ended' },
  answered: { 'citizen-writes': 'citizen-not-content', 'citizen-objects': 'citizen-not-content' },
};

const closings: Partial<Record<CaseStep, HowClosed>> = {
  'citizen-confirms': 'confirmed',
  'reply-window-ends': 'automatic',
  'citizen-withdraws': 'withdrawn',
};

export type CaseStatus = keyof typeof transitions;
export const caseStatuses = Object.keys(transitions) as CaseStatus[];
export type CaseStep =
  | 'take'
  | 'ask'
  | 'answer-for-now'
  | 'answer-finally'
  | 'hand-back'
  | 'citizen-writes'
  | 'citizen-confirms'
  | 'citizen-objects'
  | 'citizen-withdraws'
  | 'clarification-ends'
  | 'reply-window-ends';
export const caseSteps = Object.keys(actors) as CaseStep[];
export type Actor = 'officer' | 'triage' | 'coordinator' | 'administrator' | 'citizen' | 'clock';
export type Because = CaseResumed['data']['because'];
export type HowClosed = CaseClosed['data']['how'];

/** What an officer asks for on the case page; the table tells interim and final answers apart. */
export const caseActions = ['take', 'ask', 'answer', 'hand-back'] as const;
export type CaseAction = (typeof caseActions)[number];

/** The case is no longer, or never was, in a state in which that can be done, or it is not for this person to do. */
export class ActionNotAllowed extends DomainError {
  readonly code = 'case.action-not-allowed';
  readonly kind = 'conflict';

  constructor(status: CaseStatus, step: CaseStep) {
    super(`A case that is ${status} does not allow: ${step}`);
  }
}

/** What the case becomes, or null when that step means nothing to a case in this state or is not this actor's to take. */
export function possibleStep(status: CaseStatus, step: CaseStep, actor: Actor): CaseStatus | null {
  const row: Partial<Record<CaseStep, CaseStatus>> = transitions[status];
  const allowed: readonly Actor[] = actors[step];
  return allowed.includes(actor) ? (row[step] ?? null) : null;
}

export function nextStatus(status: CaseStatus, step: CaseStep, actor: Actor): CaseStatus {
  const next = possibleStep(status, step, actor);
  if (!next) throw new ActionNotAllowed(status, step);
  return next;
}

export const stepOf = (action: CaseAction, final: boolean): CaseStep =>
  action === 'answer' ? (final ? 'answer-finally' : 'answer-for-now') : action;

/** What the page offers: the actions that would not be refused. */
export const actionsOpenTo = (actor: Actor, status: CaseStatus): CaseAction[] =>
  caseActions.filter((action) =>
    [true, false].some((final) => possibleStep(status, stepOf(action, final), actor) !== null),
  );

export const resumedBecause = (from: CaseStatus, step: CaseStep): Because | null => returns[from]?.[step] ?? null;

export const howClosed = (step: CaseStep): HowClosed | null => closings[step] ?? null;

/** A score of 3 and more says that the case is solved. */
export const stepOfRating = (score: number): CaseStep => (score >= 3 ? 'citizen-confirms' : 'citizen-objects');

/** Work is left: the complaint is still somebody's. */
export const isOpen = (status: CaseStatus): boolean => status !== 'closed' && status !== 'handed-back';
