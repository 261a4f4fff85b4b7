import type { KeptDraft } from '../api/case-desk.js';
import type { CaseAction } from '../api/cases.js';
import { mostWords } from './case-form.js';

/** What is written, and what is chosen beside it. */
export interface Written {
  readonly text: string;
  /** Of an answer, whether it is the last word; null: not chosen yet. */
  readonly final: boolean | null;
  /** Ids of files of others that go with it. */
  readonly files: readonly string[];
}

/** A draft as this tab has it. */
export interface TabDraft extends Written {
  /** When the hub kept the one that this goes on from; null: it had none. */
  readonly since: string | null;
  /** The hub has all of it. */
  readonly isSafe: boolean;
  /** What was sent to the hub first since it last answered: it may have arrived all the same. */
  readonly sent: Written | null;
}

export const nothing: TabDraft = { text: '', final: null, files: [], since: null, isSafe: true, sent: null };

const writtenIn = ({ text, final, files = [] }: KeptDraft): Written => ({ text, final: final ? true : null, files });

/** As the hub keeps it. */
export const isSame = (one: Written, other: Written): boolean =>
  one.text === other.text &&
  (one.final === true) === (other.final === true) &&
  one.files.join(' ') === other.files.join(' ');

/**
 * What a form shows. What was written elsewhere takes the place of what the tab has, unless this was written on, too; null is a
 * hub that keeps none, and undefined one that has not been asked.
 */
export function newestOf(tab: TabDraft, hub: KeptDraft | null | undefined): TabDraft {
  if (hub === undefined || tab.since === (hub?.updatedAt ?? null)) return tab;
  // It was kept, and is not any more: it was sent from elsewhere, or dropped there.
  if (hub === null) return tab.isSafe ? nothing : { ...tab, since: null };
  const kept = writtenIn(hub);
  if (isSame(tab, kept)) return { ...tab, since: hub.updatedAt, isSafe: true, sent: null };
  if (tab.isSafe || tab.text === '') return { ...nothing, ...kept, since: hub.updatedAt };
  return tab.sent && isSame(tab.sent, kept) ? { ...tab, since: hub.updatedAt, sent: null } : tab;
}

/** Whether the hub is to be sent it: what was written elsewhere meanwhile is chosen from first. */
export const isToKeep = (
  { text, isSafe, since }: Pick<TabDraft, 'text' | 'isSafe' | 'since'>,
  hub: KeptDraft | null | undefined,
): boolean => !isSafe && text.trim() !== '' && text.length <= mostWords && (!hub || hub.updatedAt === since);

/** What a draft of a message needs of the tab's storage. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const prefix = 'salur.draft.';

/** Whose draft, on which case, for which action: the next person to sign in in this tab never meets it. */
export const draftKey = (staffId: string, caseId: string, action: CaseAction): string =>
  `${prefix}${staffId}.${caseId}.${action}`;

/**
 * Drafts live as long as the tab (sessionStorage): they outlast a reload, an expired session and a conflict, but not the
 * closing of the tab on a shared PC.
 */
export function readDraft(storage: DraftStorage, key: string): TabDraft {
  try {
    const kept = JSON.parse(storage.getItem(key) ?? 'null') as Partial<TabDraft> | null;
    return typeof kept?.text === 'string' ? { ...nothing, ...kept } : nothing;
  } catch {
    return nothing;
  }
}

export function keepDraft(storage: DraftStorage, key: string, draft: TabDraft): void {
  try {
    if (draft.text === '') storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(draft));
  } catch {
    // Storage full or forbidden: the text is still in the field, only a reload would lose it.
  }
}

/** Signing out leaves nothing behind. */
export function forgetDrafts(storage: DraftStorage): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const key of keys) if (key?.startsWith(prefix)) storage.removeItem(key);
}
