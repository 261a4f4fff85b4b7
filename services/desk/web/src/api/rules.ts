import type { ComplaintClass, Door } from '#libs/contracts';
import { get, post } from './call.js';

export interface Conditions {
  readonly services: readonly string[];
  readonly places: readonly string[];
  readonly words: readonly string[];
  readonly doors: readonly Door[];
  readonly classes: readonly ComplaintClass[];
}

export const ruleOutcomes = ['institution', 'citizen', 'desk'] as const;
export type RuleOutcome = (typeof ruleOutcomes)[number];

export interface Rule {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly conditions: Conditions;
  readonly outcome: RuleOutcome;
  /** Who leads; null where no institution is decreed. */
  readonly owner: string | null;
  /** Who answers beside the owner, or between whom the citizen is asked. */
  readonly others: readonly string[];
  readonly position: number;
  /** What institutions, services and places of the rule are called, by their codes. */
  readonly names: Readonly<Record<string, string>>;
  /** The job that tried the draft as it is now. */
  readonly simulation: string | null;
  readonly approvedBy: string | null;
  readonly undoneBy: string | null;
  readonly standing: 'draft' | 'planned' | 'active' | 'past';
  readonly writtenBy: string;
  readonly activeFrom: string | null;
  readonly activeTo: string | null;
}

export interface Finding {
  readonly kind: 'dead' | 'conflict' | 'owner-gone' | 'one-left';
  readonly rule: string;
  readonly because?: string;
  readonly with?: string;
}

export interface RuleWish {
  readonly name: string;
  readonly when: Conditions;
  readonly outcome: RuleOutcome;
  readonly owner: string | null;
  readonly others: readonly string[];
  readonly position: number;
}

export interface Simulated {
  readonly looked: number;
  readonly matched: number;
  /** Of how many of these a rule decides that is asked before it; absent where it was tried before that was told, as below. */
  readonly takenBefore?: number;
  readonly changed: number;
  readonly changes: readonly SimulatedChange[];
}

export interface SimulatedChange {
  readonly complaintId: string;
  readonly code: string;
  readonly caseId?: string | null;
  /** It is at the triage desk. */
  readonly waits?: boolean;
  readonly was: string;
  readonly wasName: string;
  readonly wasBeside?: readonly string[];
  readonly to?: RuleOutcome;
  readonly toName: string | null;
  readonly toBeside?: readonly string[];
}

export interface Rules {
  readonly rules: readonly Rule[];
  readonly findings: readonly Finding[];
}

const ofRule = (id: string) => `/api/router/rules/${encodeURIComponent(id)}`;

export const listRules = (signal: AbortSignal): Promise<Rules> => get('/api/router/rules', {}, signal);
export const writeRule = (id: string | null, wish: RuleWish): Promise<{ id: string; version: number }> =>
  post(id === null ? '/api/router/rules' : ofRule(id), wish);
export const simulateRule = (id: string, last: number): Promise<{ jobId: string }> =>
  post(`${ofRule(id)}/simulate`, { last });
export const approveRule = (id: string, activeFrom: string): Promise<Rules> =>
  post(`${ofRule(id)}/approve`, { activeFrom });
export const undoRule = ({ id, version }: Pick<Rule, 'id' | 'version'>): Promise<Rules> =>
  post(`${ofRule(id)}/undo`, { version });
