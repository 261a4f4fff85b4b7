import type { Priority } from './marks.js';
import type { CaseStatus } from './case-lifecycle.js';

/** What a macro can do with a case, out of what a person can. */
export const macroDeeds = ['take', 'entrust', 'mark', 'note', 'draft', 'hand-back'] as const;
export type MacroDeed = (typeof macroDeeds)[number];

export interface MacroStep {
  readonly do: MacroDeed;
  /** Of a note and a hand-back. */
  readonly message?: string;
  /** Of entrusting: staff id. */
  readonly colleague?: string;
  /** Of a draft: id of the template from which an answer is prepared. */
  readonly template?: string;
  /** Of marking: what goes before the rest, and which labels are given. */
  readonly priority?: Priority;
  readonly labels?: readonly string[];
  /** Of a hand-back: code of the institution that should answer instead. */
  readonly proposed?: string;
}

/** Each at most once, and nothing after a hand-back: the case lies elsewhere then, and a draft for it would be lost. */
export function areInOrder(steps: readonly MacroStep[]): boolean {
  const deeds = steps.map((step) => step.do);
  const ends = deeds.includes('hand-back');
  return new Set(deeds).size === deeds.length && (!ends || (deeds.at(-1) === 'hand-back' && !deeds.includes('draft')));
}

/** Whoever has a case already need not take it. */
export const isDoneAlready = (
  step: MacroStep,
  { status, officerId }: { readonly status: CaseStatus; readonly officerId: string | null },
  staffId: string,
): boolean => step.do === 'take' && officerId === staffId && status !== 'assigned';
