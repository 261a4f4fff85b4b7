import type { ComplaintClass } from '#libs/contracts';
import type { CaseAction } from '../rules/case-actions.js';
import type { MarksAsked } from '../rules/marks.js';
import type { ArchiveReason } from './archive-reason.js';

/** What a person does with a case, as it was checked at the door. Absent is what the action does not need. */
export interface ActionOnCase {
  readonly action: CaseAction;
  /** What the citizen, a colleague or a higher officer will read. */
  readonly message: string;
  /** Of an answer: the last word, after which the citizen's reply window runs. */
  readonly final: boolean;
  /** Of a second look: whether the closed case passes. */
  readonly passed: boolean;
  /** Of a hand-back: who the institution thinks must answer. */
  readonly proposed: string | null;
  /** Of a verification or classification. */
  readonly class: ComplaintClass | null;
  readonly confidential: boolean | null;
  /** Of a disposition: code of the unit. */
  readonly to: string | null;
  /** Of entrusting: staff id of the colleague. */
  readonly colleague: string | null;
  /** Of a postponement. */
  readonly until: Date | null;
  /** Of an archiving. */
  readonly reason: ArchiveReason | null;
  /** Of a merger: tracking code of the complaint that goes on. */
  readonly into: string | null;
  /** Of marking. */
  readonly marks: MarksAsked;
  /** Of a question, an answer or a contribution: ids of what was uploaded for it. */
  readonly files: readonly string[];
}
