import type { CaseAction } from '../api/cases.js';

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
export function readDraft(storage: DraftStorage, key: string): string {
  try {
    return storage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

export function keepDraft(storage: DraftStorage, key: string, text: string): void {
  try {
    if (text === '') storage.removeItem(key);
    else storage.setItem(key, text);
  } catch {
    // Storage full or forbidden: the text is still in the field, only a reload would lose it.
  }
}

/** Signing out leaves nothing behind. */
export function forgetDrafts(storage: DraftStorage): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const key of keys) if (key?.startsWith(prefix)) storage.removeItem(key);
}
