import type { DeadlineKind } from '#libs/contracts';
import { get } from './call.js';

export interface InstitutionLoad {
  readonly code: string;
  readonly name: string;
  readonly timeZone: string;
  readonly open: number;
  readonly dueSoon: number;
  readonly overdue: number;
  readonly oldestDueAt: string | null;
}

export interface Overview {
  readonly institutions: readonly InstitutionLoad[];
  readonly triage: { readonly open: number; readonly overdue: number };
}

export interface OverdueItem {
  readonly complaintId: string;
  readonly caseId: string | null;
  readonly kind: DeadlineKind;
  readonly dueAt: string;
  readonly dueOn: string;
  /** Of the institution: its days are days there. */
  readonly timeZone: string;
  readonly workingDaysLate: number;
}

export const readOverview = (signal: AbortSignal): Promise<Overview> => get('/api/supervisor/overdue', {}, signal);

export const listOverdue = (
  institution: string,
  after: string | undefined,
  signal: AbortSignal,
): Promise<{ items: readonly OverdueItem[]; next: string | null }> =>
  get(`/api/supervisor/overdue/${encodeURIComponent(institution)}`, { after }, signal);
