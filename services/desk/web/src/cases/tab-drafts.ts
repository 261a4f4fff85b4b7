import { keepDraft, readDraft, type TabDraft } from './draft.js';

const drafts = new Map<string, TabDraft>();
const listeners = new Set<() => void>();

/** The draft of that key, as this tab has it: one, however many forms for it are opened and closed while it is on its way. */
export function draftHere(key: string): TabDraft {
  const draft = drafts.get(key) ?? readDraft(sessionStorage, key);
  drafts.set(key, draft);
  return draft;
}

export function writeHere(key: string, change: (draft: TabDraft) => TabDraft): void {
  const draft = change(draftHere(key));
  drafts.set(key, draft);
  keepDraft(sessionStorage, key, draft);
  for (const listener of listeners) listener();
}

export const hearDrafts = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
