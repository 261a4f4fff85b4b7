import type { ComplaintClass } from '#libs/contracts';
import type { CaseStatus } from './case-status.js';
import type { ArchiveReason, Priority } from './cases.js';
import { get, post, put, remove } from './call.js';

export interface MacroStep {
  readonly do:
    | 'take'
    | 'classify'
    | 'mark'
    | 'note'
    | 'draft'
    | 'entrust'
    | 'ask'
    | 'answer'
    | 'postpone'
    | 'dispose'
    | 'hand-back'
    | 'archive';
  readonly message?: string;
  readonly colleague?: string;
  readonly template?: string;
  readonly final?: boolean;
  readonly class?: ComplaintClass;
  readonly days?: number;
  readonly to?: string;
  readonly reason?: ArchiveReason;
  readonly proposed?: string;
  readonly priority?: Priority;
  readonly labels?: readonly string[];
}

export interface MacroWords {
  readonly name: string;
  readonly steps: readonly MacroStep[];
}

export interface Macro extends MacroWords {
  readonly id: string;
  readonly belongsTo: 'me' | 'institution';
  readonly mayChange: boolean;
  readonly version: number;
}

const macros = '/api/casework/macros';
const of = (id: string) => `${macros}/${encodeURIComponent(id)}`;

export const listMacros = (signal: AbortSignal): Promise<{ items: readonly Macro[] }> => get(macros, {}, signal);
export const addMacro = (words: MacroWords, belongsTo: Macro['belongsTo']): Promise<Macro> =>
  post(macros, { ...words, belongsTo });
export const changeMacro = ({ id, version }: Pick<Macro, 'id' | 'version'>, words: MacroWords): Promise<Macro> =>
  put(of(id), words, version);
export const dropMacro = (id: string): Promise<void> => remove(of(id));

/** All its steps or none. */
export const runMacro = (caseId: string, version: number, macro: string): Promise<{ status: CaseStatus }> =>
  post(`/api/casework/cases/${encodeURIComponent(caseId)}/macro`, { macro }, version);
