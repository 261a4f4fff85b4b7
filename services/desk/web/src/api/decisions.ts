import type { RoutingReason } from '#libs/contracts';
import { get } from './call.js';
import type { Candidate } from './triage.js';

/** One decision about a complaint, with what explains it. */
export interface Decision {
  readonly attempt: number;
  readonly outcome: 'assigned' | 'triage' | 'coordinator' | 'set-aside';
  readonly institution: { readonly code: string; readonly name: string } | null;
  readonly reason: RoutingReason;
  readonly candidates: readonly Candidate[];
  /** Of those for whom a step spoke. */
  readonly names: Readonly<Record<string, string>>;
  readonly decidedAt: string;
  /** Null where no person decided. */
  readonly decidedBy: string | null;
  /** Whether it was kept with what it was made of. */
  readonly canRerun: boolean;
}

export type Rerun =
  | { readonly result: 'identical'; readonly bytes: number }
  | {
      readonly result: 'different';
      readonly differences: readonly {
        readonly field: string;
        readonly was: string | null;
        readonly is: string | null;
      }[];
    }
  | {
      readonly result: 'not-possible';
      readonly why: 'erased' | 'not-by-rules' | 'rules' | 'directory' | 'standing-rule' | 'model';
      readonly version?: string;
    };

const ofComplaint = (complaintId: string) => `/api/router/decisions/${encodeURIComponent(complaintId)}`;

export const listDecisions = (complaintId: string, signal: AbortSignal): Promise<{ items: readonly Decision[] }> =>
  get(ofComplaint(complaintId), {}, signal);

export const rerunDecision = (complaintId: string, attempt: number): Promise<Rerun> =>
  get(`${ofComplaint(complaintId)}/${attempt}/rerun`);
