import type { ComplaintClass, RoutingReason } from '#libs/contracts';
import { get, post } from './call.js';

/** `coordinator` from the second hand-back on. */
export type Desk = 'triage' | 'coordinator';

export interface Candidate {
  readonly code: string;
  readonly name: string;
  readonly confidence: number;
}

/** A complaint that waits for a person to choose its owner. */
export interface TriageItem {
  readonly complaintId: string;
  readonly code: string;
  readonly class: ComplaintClass;
  readonly title: string | null;
  readonly text: string | null;
  readonly place: string | null;
  readonly sentAt: string;
  readonly reason: Pick<RoutingReason, 'rule' | 'sentence' | 'found' | 'confidence'>;
  readonly candidates: readonly Candidate[];
  readonly handBacks: number;
  readonly handBackReason: string | null;
}

export interface TriageQueue {
  readonly items: readonly TriageItem[];
  readonly next: string | null;
  readonly count: number;
}

export const listTriage = (desk: Desk, signal: AbortSignal): Promise<TriageQueue> =>
  get('/api/router/triage', { desk }, signal);

export const assignComplaint = (complaintId: string, institution: string, reason: string): Promise<unknown> =>
  post(`/api/router/triage/${encodeURIComponent(complaintId)}/assign`, { institution, reason });
