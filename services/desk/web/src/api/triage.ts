import type { ComplaintClass, RoutingReason, SetAsideKind, SpokenLanguage, TriageQueue } from '#libs/contracts';
import { get, post } from './call.js';

/** `coordinator` from the second hand-back on. */
export type Desk = 'triage' | 'coordinator';
export type { SetAsideKind, TriageQueue };

export interface Candidate {
  readonly code: string;
  readonly name: string;
  readonly confidence: number;
  /** Named by the institution that handed the complaint back. */
  readonly proposed?: true;
}

/** A complaint that waits for a person to choose its owner. */
export interface TriageItem {
  readonly complaintId: string;
  readonly code: string;
  readonly class: ComplaintClass;
  /** In which the citizen is spoken to. */
  readonly language: SpokenLanguage;
  readonly queue: TriageQueue;
  readonly title: string | null;
  readonly text: string | null;
  readonly place: string | null;
  readonly sentAt: string;
  /** The sooner of the desk's clock and the citizen's. */
  readonly dueAt: string | null;
  readonly late: boolean;
  /** By a decision about many, in some seconds, unless it is undone. */
  readonly beingDecided: boolean;
  readonly reason: Pick<RoutingReason, 'rule' | 'sentence' | 'sentenceEn' | 'found' | 'marks' | 'confidence'>;
  readonly candidates: readonly Candidate[];
  readonly handBacks: number;
  readonly handBackReason: string | null;
  /** What the citizen wrote later. */
  readonly additions: readonly { readonly id: string; readonly text: string | null; readonly at: string }[];
  readonly questions: readonly {
    readonly text: string | null;
    readonly state: 'open' | 'answered' | 'lapsed' | 'dropped';
    readonly askedAt: string;
    readonly answerBy: string;
  }[];
}

export interface TriageList {
  readonly items: readonly TriageItem[];
  readonly next: string | null;
  readonly count: number;
}

/** Another one that waits and reads much the same. */
export interface SimilarItem {
  readonly complaintId: string;
  readonly code: string;
  readonly text: string | null;
  readonly likeness: number;
}

/** To whom complaints went that read much the same, and how far they are. */
export interface DecidedAlike {
  readonly institution: string;
  readonly institutionName: string;
  readonly count: number;
  readonly open: number;
  readonly answered: number;
  readonly closed: number;
}

/** `failed` holds those that were not decided so, and the code of each refusal. */
export interface DecisionOnMany {
  readonly state: 'held' | 'applied' | 'undone';
  readonly failed: Readonly<Record<string, string>>;
}

/** What a person at a desk may decide; the first institution leads. */
export type DeskDecision =
  | { readonly do: 'assign'; readonly institutions: readonly string[]; readonly reason: string }
  | { readonly do: 'ask'; readonly question: string }
  | { readonly do: 'set-aside'; readonly how: SetAsideKind; readonly reason: string };

const ofItem = (complaintId: string) => `/api/router/triage/${encodeURIComponent(complaintId)}`;

/** What of a desk is shown: one of its queues, or in whichever queue it waits what has a code that begins so, or one complaint. */
export type TriageAsked = { readonly queue: TriageQueue } | { readonly code: string } | { readonly item: string };

export const listTriage = (
  desk: Desk,
  asked: TriageAsked,
  after: string | undefined,
  signal: AbortSignal,
): Promise<TriageList> => get('/api/router/triage', { desk, ...asked, after }, signal);

export const countTriage = (desk: Desk, signal: AbortSignal): Promise<Readonly<Record<TriageQueue, number>>> =>
  get('/api/router/triage/counts', { desk }, signal);

export const listSimilar = (complaintId: string, signal: AbortSignal): Promise<{ items: readonly SimilarItem[] }> =>
  get(`${ofItem(complaintId)}/similar`, {}, signal);

/** Of the last 30 days. */
export const listDecidedAlike = (
  complaintId: string,
  signal: AbortSignal,
): Promise<{ items: readonly DecidedAlike[] }> =>
  get(`/api/casework/complaints/${encodeURIComponent(complaintId)}/decided-alike`, {}, signal);

export function decideOne(complaintId: string, decision: DeskDecision): Promise<unknown> {
  switch (decision.do) {
    case 'assign': {
      const [institution, ...coOwners] = decision.institutions;
      return post(`${ofItem(complaintId)}/assign`, { institution, coOwners, reason: decision.reason });
    }
    case 'ask':
      return post(`${ofItem(complaintId)}/ask`, { question: decision.question });
    case 'set-aside':
      return post(`${ofItem(complaintId)}/set-aside`, { how: decision.how, reason: decision.reason });
  }
}

/** Carried out after some seconds, in which it can be undone. */
export const decideMany = (complaints: readonly string[], decision: DeskDecision): Promise<{ id: string }> =>
  post('/api/router/bulk-decisions', { complaints, ...decision });

export const readDecisionOnMany = (id: string): Promise<DecisionOnMany> =>
  get(`/api/router/bulk-decisions/${encodeURIComponent(id)}`);

export const undoMany = (id: string): Promise<unknown> =>
  post(`/api/router/bulk-decisions/${encodeURIComponent(id)}/undo`, {});
