import type { ComplaintClass, Door } from '#libs/contracts';
import { get, post } from './call.js';

export interface Conditions {
  readonly services: readonly string[];
  readonly places: readonly string[];
  readonly words: readonly string[];
  readonly doors: readonly Door[];
  readonly classes: readonly ComplaintClass[];
}

export interface Rule {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly conditions: Conditions;
  readonly owner: string;
  readonly ownerName: string;
  readonly position: number;
  /** What services and places of the conditions are called, by their codes. */
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
  readonly kind: 'dead' | 'conflict' | 'owner-gone';
  readonly rule: string;
  readonly because?: string;
  readonly with?: string;
}

export interface RuleWish {
  readonly name: string;
  readonly when: Conditions;
  readonly owner: string;
  readonly position: number;
}

export interface Simulated {
  readonly looked: number;
  readonly matched: number;
  readonly changed: number;
  readonly changes: readonly {
    readonly complaintId: string;
    readonly code: string;
    readonly was: string;
    readonly wasName: string;
    readonly toName: string;
  }[];
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
