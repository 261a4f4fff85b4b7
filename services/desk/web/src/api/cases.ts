import type { AssignmentRole, Attachment, ComplaintClass, Door, Language } from '#libs/contracts';
import type { CaseView, InboxFilter } from '../inbox/inbox-filter.js';
import { get, post } from './call.js';
import type { CaseStatus } from './case-status.js';

/** Done with a single confirmation. */
export type PlainAction = 'take' | 'approve' | 'resume' | 'unmerge';
/** Written by hand: a text with a page of its own. */
export type WrittenAction = 'answer' | 'ask' | 'hand-back';
/** Asked for with a few fields. */
export type FormAction =
  | 'verify'
  | 'classify'
  | 'dispose'
  | 'entrust'
  | 'return'
  | 'contribute'
  | 'note'
  | 'mark'
  | 'postpone'
  | 'archive'
  | 'merge'
  | 'uphold'
  | 'dismiss'
  | 'check';
export type CaseAction = PlainAction | WrittenAction | FormAction;

export type Priority = 'normal' | 'high';

/** Who works on a case; `away` when they cannot be reached today. */
export interface Handler {
  readonly id: string;
  readonly name: string;
  readonly away?: {
    readonly because: 'on-leave' | 'removed';
    readonly until: string | null;
    readonly deputyName: string | null;
  };
}

/** A line of the inbox. */
export interface CaseLine {
  readonly id: string;
  readonly complaintId: string;
  readonly code: string;
  readonly class: ComplaintClass;
  readonly status: CaseStatus;
  readonly role: AssignmentRole;
  readonly institution: string;
  readonly institutionName: string;
  readonly timeZone: string;
  readonly summary: string | null;
  readonly door: Door;
  readonly openedAt: string;
  readonly dueAt: string | null;
  readonly late: boolean;
  readonly priority: Priority;
  /** How the office sorts its work. */
  readonly labels: readonly string[];
  /** How many others say that it happens to them too. */
  readonly alsoAffected: number;
  readonly officer: Handler | null;
  /** Since when the citizen has said something on which nobody has acted yet. */
  readonly unheededSince: string | null;
  readonly version: number;
}

export type CaseCounts = Readonly<Record<CaseView, number>>;

export interface CasePageOfLines {
  readonly items: readonly CaseLine[];
  readonly next: string | null;
  readonly counts: CaseCounts;
  /** Absent colleagues whose cases are this person's today. */
  readonly standsInFor: readonly { readonly id: string; readonly name: string }[];
}

export interface TimelineEntry {
  /** Of what the citizen added. */
  readonly id?: string;
  readonly at: string;
  readonly kind: string;
  /** Name of the officer; what the citizen or the hub did is told by the kind. */
  readonly by: string | null;
  /** A colleague for whom that officer stood in. */
  readonly insteadOf?: string;
  readonly text: string | null;
  readonly attachments?: readonly Attachment[];
  /** Of an answer. */
  readonly final?: boolean;
  /** When it reached the citizen. */
  readonly deliveredAt?: string;
  /** What the door last said became of it. */
  readonly told?: { readonly by: Door; readonly state: string; readonly at: string };
  /** Of a rating, from 1 to 5. */
  readonly score?: number;
  /** Why a case came back, how it was closed, which deadline it missed, whom a hand-back proposes. */
  readonly why?: string;
  /** Of a deadline that moved: what made it. */
  readonly because?: Readonly<Record<Language, string>>;
}

export interface CaseService {
  readonly name: string;
  /** Working days that the service itself promises. */
  readonly standardDays: number | null;
  /** Of which class a complaint about it is by its nature. */
  readonly class: ComplaintClass | null;
}

export interface CaseDetail extends CaseLine {
  readonly text: string | null;
  readonly title: string | null;
  readonly place: string | null;
  readonly occurredOn: string | null;
  readonly anonymous: boolean;
  readonly confidential: boolean;
  /** Whether the citizen left a number, an address or a conversation; null where it was filed before this was kept. */
  readonly reachable: boolean | null;
  readonly attachments: readonly Attachment[];
  readonly handBacks: number;
  readonly reason: string;
  /** Null where it was said in Indonesian only. */
  readonly reasonEn: string | null;
  /** What it is about, by the service catalogue; null where no service was found. */
  readonly service: CaseService | null;
  /** It speaks of something that the catalogue holds confidential. */
  readonly sensitive: boolean;
  readonly timeline: readonly TimelineEntry[];
  readonly actions: readonly CaseAction[];
  /** Of a complaint of several institutions: the other cases. */
  readonly parts: readonly CasePart[];
  readonly followers: readonly { readonly id: string; readonly code: string }[];
  readonly mergedInto: string | null;
  readonly postponedUntil: string | null;
}

export interface CasePart {
  readonly id: string;
  readonly institution: string;
  readonly institutionName: string;
  readonly role: AssignmentRole;
  readonly status: CaseStatus;
  /** What its institution has sent to the lead last. */
  readonly answer: PartAnswer | null;
}

interface PartAnswer {
  readonly at: string;
  readonly by: string | null;
  readonly text: string | null;
  readonly attachments: readonly Attachment[];
}

export const listCases = (
  filter: InboxFilter,
  after: string | undefined,
  signal: AbortSignal,
): Promise<CasePageOfLines> => get('/api/casework/cases', { ...filter, after, limit: 50 }, signal);

export const readCase = (id: string, signal: AbortSignal): Promise<CaseDetail> =>
  get(`/api/casework/cases/${encodeURIComponent(id)}`, {}, signal);

export type ArchiveReason =
  | 'unclear'
  | 'too-general'
  | 'not-public-service'
  | 'before-court'
  | 'private-dispute'
  | 'abusive'
  | 'spam'
  | 'already-handled'
  | 'abroad';

export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly institution: string;
}

export const listColleagues = (signal: AbortSignal): Promise<readonly Colleague[]> =>
  get('/api/casework/colleagues', {}, signal);

export interface ActionOnCase {
  readonly action: CaseAction;
  readonly message?: string;
  readonly final?: boolean;
  readonly proposed?: string;
  readonly passed?: boolean;
  readonly class?: ComplaintClass;
  readonly confidential?: boolean;
  readonly to?: string;
  readonly colleague?: string;
  readonly until?: string;
  readonly reason?: ArchiveReason;
  readonly into?: string;
  readonly priority?: Priority;
  readonly addLabels?: readonly string[];
  readonly dropLabels?: readonly string[];
  /** Ids of files. */
  readonly attachments?: readonly string[];
}

export const actOnCase = (
  id: string,
  version: number,
  action: ActionOnCase,
): Promise<{ status: CaseStatus; version: number }> =>
  post(`/api/casework/cases/${encodeURIComponent(id)}/actions`, action, version);
