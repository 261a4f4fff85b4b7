import type { AssignmentRole } from '#libs/contracts';
import { possibleStep, type Actor, type CaseStatus, type CaseStep } from './case-lifecycle.js';

/** What a person asks for on the case page. */
export const caseActions = [
  'verify',
  'take',
  'classify',
  'dispose',
  'entrust',
  'ask',
  'answer',
  'approve',
  'return',
  'contribute',
  'note',
  'mark',
  'postpone',
  'resume',
  'hand-back',
  'archive',
  'merge',
  'unmerge',
  'uphold',
  'dismiss',
  'check',
] as const;
export type CaseAction = (typeof caseActions)[number];

const readByCitizen: ReadonlySet<CaseAction> = new Set(['ask', 'answer', 'approve', 'postpone', 'archive', 'dismiss']);

/** Whether what is written for it goes to the citizen; of a proposed answer, once it is approved. */
export const isReadByCitizen = (action: CaseAction): boolean => readByCitizen.has(action);

/** What of a case decides, besides state and role, what an action comes to. */
export interface CaseFacts {
  readonly status: CaseStatus;
  readonly role: AssignmentRole;
  readonly how: string | null;
  /** A final answer is read by a second person before it is sent. */
  readonly needsApproval: boolean;
  /** It came down from a higher unit, to which it can go up again. */
  readonly cameDown: boolean;
  readonly checkDue: boolean;
}

export interface Choice {
  readonly action: CaseAction;
  /** Of an answer: the last word. */
  readonly final?: boolean;
  /** Of a check: whether the closed case passes. */
  readonly passed?: boolean;
}

/** The step of the lifecycle that an action is for this case. */
export function stepOf({ action, final = false, passed = false }: Choice, facts: CaseFacts): CaseStep {
  if (action === 'answer') return !final ? 'answer-for-now' : facts.needsApproval ? 'propose-answer' : 'answer-finally';
  if (action === 'hand-back') return facts.cameDown ? 'send-up' : 'hand-back';
  if (action === 'check') return passed ? 'pass-check' : 'fail-check';
  return action;
}

/** Whether what happened to this very case lets the action make sense; the table knows only states. */
export function fits(action: CaseAction, { status, role, how, checkDue }: CaseFacts): boolean {
  if (action === 'check') return checkDue;
  if (action === 'unmerge') return role === 'lead' && status === 'closed' && how === 'merged';
  return true;
}

/** What the page offers: the actions that would not be refused. */
export const actionsOpenTo = (actor: Actor, facts: CaseFacts): CaseAction[] =>
  caseActions.filter(
    (action) =>
      fits(action, facts) &&
      [true, false].some(
        (final) => possibleStep(facts, stepOf({ action, final, passed: final }, facts), actor) !== null,
      ),
  );
