import { get, post } from './call.js';

/** What share of closed cases is looked at again, from a day on. */
export interface CheckPolicyWish {
  /** Of those that closed because the citizen said nothing. */
  readonly automaticPercent: number;
  /** Of those that the citizen confirmed. */
  readonly confirmedPercent: number;
  readonly effectiveFrom: string;
  readonly source: string;
}

export interface CheckPolicy extends CheckPolicyWish {
  readonly id: string;
  /** Null of the share that the hub came with. */
  readonly authorName: string | null;
  readonly writtenAt: string;
  readonly standing: 'planned' | 'active' | 'past' | 'corrected';
}

interface CheckPolicies {
  readonly items: readonly CheckPolicy[];
}

const path = '/api/casework/check-policies';

export const listCheckPolicies = (signal: AbortSignal): Promise<CheckPolicies> => get(path, {}, signal);

export const writeCheckPolicy = (wish: CheckPolicyWish): Promise<CheckPolicies> => post(path, wish);
