import type { CaseAction } from '../rules/case-lifecycle.js';

/** What an officer does with a case, as it was checked at the door. */
export interface ActionOnCase {
  readonly action: CaseAction;
  /** What the citizen will read, or, of a hand-back, why. */
  readonly message: string;
  /** Of an answer: the last word, after which the citizen's reply window runs. */
  readonly final: boolean;
  /** Of a hand-back: who the institution thinks must answer. */
  readonly proposed: string | null;
}
