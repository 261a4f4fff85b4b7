import type { DeadlineKind, Liaison } from '#libs/contracts';
import { get, post } from './call.js';
import type { RegisterFilter, RegisterPage } from './register.js';

export const rungs = ['handler', 'liaison-officer', 'head', 'coordinator', 'ombudsman'] as const;
export type Rung = (typeof rungs)[number];
/** What the queue can be narrowed to: those below the first rung, those that nobody holds. */
export type QueueStand = Rung | 'none' | 'unowned';

export interface Escalated {
  readonly clockId: string;
  readonly code: string | null;
  readonly caseId: string | null;
  readonly kind: DeadlineKind;
  readonly holder: { readonly code: string; readonly name: string; readonly liaison: Liaison | null } | null;
  readonly dueOn: string;
  readonly timeZone: string;
  readonly workingDaysLate: number;
  readonly rung: { readonly name: Rung; readonly since: string } | null;
  readonly next: { readonly name: Rung; readonly at: string } | null;
}

export interface QueuePage {
  readonly items: readonly Escalated[];
  readonly next: string | null;
  readonly counts: Readonly<Partial<Record<QueueStand, number>>> | null;
}

export interface LetterLine {
  readonly id: string;
  readonly number: string;
  readonly issuer: string;
  readonly institutionName: string;
  readonly sentAt: string;
  readonly sentBy: string;
  readonly cases: number;
  /** It warns one's own institution, and one has not opened it. */
  readonly isUnread: boolean;
  /** When somebody whom it warns opened it first. */
  readonly readAt: string | null;
  readonly readBy: string | null;
}

export const listEscalations = (
  { stand, within }: { stand: QueueStand | undefined; within: string | undefined },
  after: string | undefined,
  signal: AbortSignal,
): Promise<QueuePage> => {
  const narrowed = stand === 'unowned' ? { unowned: 'true' } : { rung: stand };
  return get('/api/supervisor/escalations', { ...narrowed, within, after }, signal);
};

export const listLetters = (
  filter: RegisterFilter,
  after: string | undefined,
  signal: AbortSignal,
): Promise<RegisterPage<LetterLine>> => get('/api/supervisor/letters', { ...filter, after }, signal);

export const listUnreadLetters = (signal: AbortSignal): Promise<{ items: readonly { number: string }[] }> =>
  get('/api/supervisor/letters/unread', {}, signal);

interface LettersSent {
  readonly items: readonly { readonly number: string }[];
  /** Those that were chosen and had caught up meanwhile: they are not warned. */
  readonly nothingLate: readonly { readonly institutionName: string }[];
}

export const sendLetters = (request: string, institutions: readonly string[]): Promise<LettersSent> =>
  post('/api/supervisor/letters', { request, institutions });

export const letterAddress = (id: string): string => `/api/supervisor/letters/${encodeURIComponent(id)}/document`;
