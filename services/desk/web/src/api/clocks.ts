import type { DeadlineKind } from '#libs/contracts';
import type { DeskLanguage } from '../language/catalogue.js';
import { get } from './call.js';

export type DayMark = 'counted' | 'weekend' | 'holiday' | 'paused' | 'rest';

export interface DayOfDeadline {
  readonly date: string;
  readonly mark: DayMark;
  readonly nth: number | null;
  readonly name: string | null;
}

export interface ClockExplained {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly state: 'armed' | 'paused' | 'passed' | 'met' | 'ended';
  readonly agrees: boolean;
  readonly policyVersion: string;
  readonly calendarVersion: string;
  readonly why: Readonly<Record<DeskLanguage, string>>;
  readonly days: readonly DayOfDeadline[];
}

export const explainClocks = (caseId: string, signal: AbortSignal): Promise<{ items: readonly ClockExplained[] }> =>
  get(`/api/supervisor/cases/${encodeURIComponent(caseId)}/clocks`, {}, signal);
