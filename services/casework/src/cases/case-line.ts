import type { AssignmentRole, ComplaintClass, Door } from '#libs/contracts';
import type { Priority } from '../rules/marks.js';
import type { CaseStatus } from '../rules/case-lifecycle.js';

/** Who works on it; `away` when they cannot be reached today. */
export interface Handler {
  readonly id: string;
  readonly name: string;
  readonly away?: {
    readonly because: 'on-leave' | 'removed';
    readonly until: string | null;
    readonly deputyName: string | null;
  };
}

/** A case as the inbox shows it. */
export interface CaseLine {
  readonly id: string;
  readonly complaintId: string;
  readonly code: string;
  readonly class: ComplaintClass;
  readonly status: CaseStatus;
  readonly role: AssignmentRole;
  readonly institution: string;
  readonly institutionName: string;
  /** Of the institution, as IANA names it: its deadlines are days there. */
  readonly timeZone: string;
  /** How it begins; null when it has been erased. */
  readonly summary: string | null;
  readonly door: Door;
  readonly openedAt: string;
  /** The nearest deadline of the institution. Stands still while the case is `waiting`. */
  readonly dueAt: string | null;
  readonly late: boolean;
  readonly priority: Priority;
  readonly labels: readonly string[];
  /** How many others say that it happens to them too. */
  readonly alsoAffected: number;
  readonly officer: Handler | null;
  /** Since when the citizen has said something on which nobody has acted yet. */
  readonly unheededSince: string | null;
  readonly version: number;
}
