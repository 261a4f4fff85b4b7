import type { CaseDetail } from '../api/cases.js';

/** What of a case an officer relies on while writing. */
export type CaseState = Pick<CaseDetail, 'status' | 'officer' | 'institutionName' | 'class' | 'dueAt'>;

export interface CaseChange {
  readonly field: keyof CaseState;
  readonly before: string | null;
  readonly after: string | null;
}

const fields = ['status', 'officer', 'institutionName', 'class', 'dueAt'] as const;

const valueOf = (state: CaseState, field: keyof CaseState): string | null =>
  field === 'officer' ? (state.officer?.name ?? null) : state[field];

/** What differs between the case as it was read and as it is now. */
export const changesBetween = (before: CaseState, after: CaseState): CaseChange[] =>
  fields
    .map((field) => ({ field, before: valueOf(before, field), after: valueOf(after, field) }))
    .filter((change) => change.before !== change.after);

/** What a refusal says about the present, laid over what the page knows: it is there before the page has looked again. */
export const withPresent = (known: CaseState, present: Readonly<Record<string, unknown>> | null): CaseState => ({
  ...known,
  ...Object.fromEntries(Object.entries(present ?? {}).filter(([name]) => fields.some((field) => field === name))),
});
