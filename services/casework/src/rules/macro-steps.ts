import type { archiveReasons, ComplaintClass } from '#libs/contracts';
import type { Priority } from './marks.js';
import type { CaseStatus } from './case-lifecycle.js';

/** What a macro can do with a case, out of what a person can. */
export const macroDeeds = [
  ...(['take', 'classify', 'mark', 'note', 'draft', 'entrust'] as const),
  ...(['ask', 'answer', 'postpone', 'dispose', 'hand-back', 'archive'] as const),
] as const;
export type MacroDeed = (typeof macroDeeds)[number];

export interface MacroStep {
  readonly do: MacroDeed;
  /** Of a note, a question, a postponement, a hand-back and an archiving. */
  readonly message?: string;
  /** Of entrusting: staff id. */
  readonly colleague?: string;
  /** Of a draft and an answer: id of the template from which it is made. */
  readonly template?: string;
  /** Of an answer: the last word. */
  readonly final?: boolean;
  /** Of classifying. */
  readonly class?: ComplaintClass;
  /** Of a postponement: to the end of that day after the one on which it runs. */
  readonly days?: number;
  /** Of a disposition: code of the unit. */
  readonly to?: string;
  /** Of an archiving: what the citizen is told in one word. */
  readonly reason?: (typeof archiveReasons)[number];
  /** Of marking: what goes before the rest, and which labels are given. */
  readonly priority?: Priority;
  readonly labels?: readonly string[];
  /** Of a hand-back: code of the institution that should answer instead. */
  readonly proposed?: string;
}

/** What ends the turn: somebody else is to do the next thing. */
const last: readonly MacroDeed[] = ['ask', 'answer', 'postpone', 'dispose', 'hand-back', 'archive'];
/** After these a draft would be lost: it was answered, or lies elsewhere. */
const losesDraft: readonly MacroDeed[] = ['answer', 'dispose', 'hand-back', 'archive'];

/** Each at most once, and nothing after what ends the turn. */
export function areInOrder(steps: readonly MacroStep[]): boolean {
  const deeds = steps.map((step) => step.do);
  const isOnce = new Set(deeds).size === deeds.length;
  const end = deeds.at(-1);
  const keepsDraft = !deeds.includes('draft') || end === undefined || !losesDraft.includes(end);
  return isOnce && !deeds.slice(0, -1).some((deed) => last.includes(deed)) && keepsDraft;
}

/** Whoever has a case already need not take it. */
export const isDoneAlready = (
  step: MacroStep,
  { status, officerId }: { readonly status: CaseStatus; readonly officerId: string | null },
  staffId: string,
): boolean => step.do === 'take' && officerId === staffId && status !== 'assigned';
