import type { CalendarChanged, ComplaintClass, DeadlineKind, EscalationRung, Language } from '#libs/contracts';
import { get, post, put } from './call.js';

export type DeadlineUnit = 'working-day' | 'calendar-day' | 'hour';
export type CountedBy = 'national' | 'institution';
export type Pause = 'clarification' | 'postponement';

/** How long a stage may take, from a day on. */
export interface PolicyWish {
  readonly kind: DeadlineKind;
  /** Null: holds for every class. */
  readonly class: ComplaintClass | null;
  readonly amount: number;
  readonly unit: DeadlineUnit;
  readonly remindBefore: number;
  readonly extension: number;
  readonly source: string;
  readonly effectiveFrom: string;
  /** The first day on which no new clock is armed by it. */
  readonly effectiveTo: string | null;
  readonly calendar: CountedBy;
  readonly pausedBy: readonly Pause[];
  readonly ladder: readonly { readonly rung: EscalationRung; readonly after: number }[];
}

export interface DeadlinePolicy extends PolicyWish {
  readonly id: string;
  readonly version: number;
}

export const listPolicies = (signal?: AbortSignal): Promise<{ items: readonly DeadlinePolicy[] }> =>
  get('/api/directory/policies', {}, signal);

/** That somebody wrote a policy, or corrected it. */
export interface PolicyEdit {
  readonly id: string;
  /** Of the policy. */
  readonly code: string;
  readonly editedAt: string;
  readonly staffName: string;
}

/** Who wrote policies, the latest first. */
export const listPolicyEdits = (signal: AbortSignal): Promise<{ items: readonly PolicyEdit[] }> =>
  get('/api/directory/edits', { thing: 'policy' }, signal);

/** Version 0 writes a new row. */
export const writePolicy = (id: string, version: number, wish: PolicyWish): Promise<{ version: number }> =>
  put(`/api/directory/policies/${encodeURIComponent(id)}`, wish, version);

export interface NamedDay {
  readonly date: string;
  readonly name: string;
}

/** When an institution is open, and everything below it that has said nothing itself. */
export interface OfficeHours {
  readonly institution: string;
  /** 1 is Monday; a day that is missing is closed. */
  readonly week: readonly { readonly weekday: number; readonly from: string; readonly to: string }[];
  readonly daysOff: readonly NamedDay[];
  readonly daysOn: readonly NamedDay[];
  readonly source: string;
  readonly version: number;
}

export const listHours = (signal: AbortSignal): Promise<{ items: readonly OfficeHours[] }> =>
  get('/api/directory/hours', {}, signal);

/** Version 0 where there were none. */
export const writeHours = ({ institution, version, ...wish }: OfficeHours): Promise<{ version: number }> =>
  put(`/api/directory/hours/${encodeURIComponent(institution)}`, wish, version);

/** The counting anew of running clocks after a rule was changed. */
export interface Recalculation {
  readonly id: string;
  readonly why: Readonly<Record<Language, string>>;
  readonly askedAt: string;
  readonly total: number;
  readonly done: number;
  readonly moved: number;
  readonly isDone: boolean;
}

export const listRecalculations = (signal: AbortSignal): Promise<{ items: readonly Recalculation[] }> =>
  get('/api/supervisor/recalculations', {}, signal);

export type CalendarDay = CalendarChanged['data']['days'][number];

interface CalendarOfYear {
  readonly year: number;
  readonly days: readonly CalendarDay[];
  readonly source: string;
  readonly version: number;
}

export interface DecreeFault {
  readonly line: number;
  readonly text: string;
  readonly why: 'not-a-date' | 'another-year' | 'no-name' | 'twice';
}

/** What a decree changes, or has changed. */
export interface DecreeReport {
  readonly days: readonly CalendarDay[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly faults: readonly DecreeFault[];
  /** Null of a trial, and where faults kept it from being written. */
  readonly version: number | null;
}

const ofYear = (year: number) => `/api/directory/calendars/${year}`;

export const showCalendar = (year: number, signal: AbortSignal): Promise<CalendarOfYear> =>
  get(ofYear(year), {}, signal);

export const importDecree = (
  year: number,
  decree: { readonly text: string; readonly source: string; readonly trial: boolean },
): Promise<DecreeReport> => post(`${ofYear(year)}/import`, decree);

/** One day alone: what it is, or null where offices work on it. */
export const changeDay = (
  date: string,
  change: { readonly dayOff: Omit<CalendarDay, 'date'> | null; readonly source: string },
): Promise<{ version: number }> => put(`/api/directory/calendars/days/${encodeURIComponent(date)}`, change);
