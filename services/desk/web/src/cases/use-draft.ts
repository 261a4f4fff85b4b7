import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { dropDraft, putDraft, type KeptDraft } from '../api/case-desk.js';
import type { CaseAction } from '../api/cases.js';
import { ApiProblem } from '../api/problem.js';
import { useStaff } from '../session/signed-in.js';
import { mostWords } from './case-form.js';
import { draftKey, isSame, newestOf, nothing, type Written } from './draft.js';
import { draftHere, hearDrafts, writeHere } from './tab-drafts.js';
import { keptDrafts, useKeptDrafts } from './use-kept-drafts.js';

/** Where the text is safe: in this tab, as it is typed; at the hub, a moment later, where it outlasts the tab. */
export type DraftPlace = 'tab' | 'hub';

const typingPauseMs = 800;

interface Kept {
  readonly drafts: readonly KeptDraft[];
}

export interface Draft extends Written {
  readonly place: DraftPlace;
  /** What the hub keeps from elsewhere, while this was written on here: one of the two has to be chosen. */
  readonly elsewhere: KeptDraft | null;
  readonly change: (changed: Partial<Written>) => void;
  readonly choose: (which: 'here' | 'elsewhere') => void;
  /** It has been sent. */
  readonly forget: () => void;
}

/** What is written in a form, and chosen beside it: it outlasts the form, a reload and a closed tab. */
export function useDraft(caseId: string, action: CaseAction): Draft {
  const key = draftKey(useStaff().id, caseId, action);
  const client = useQueryClient();
  const hubIn = (kept: Kept | undefined) =>
    kept === undefined ? undefined : (kept.drafts.find((one) => one.action === action) ?? null);
  const hub = hubIn(useKeptDrafts(caseId).data);
  const here = useSyncExternalStore(hearDrafts, () => draftHere(key));
  const { text, final, files, since, isSafe } = newestOf(here, hub);
  const elsewhere = hub && hub.updatedAt !== since ? hub : null;
  const { mutate: save } = useMutation({
    // One after the other: each goes on from the one before.
    scope: { id: key },
    // All that is sent is handed over: while it is under way, what was chosen may change, and that is not safe yet.
    mutationFn: async (sent: Written) => {
      if (sent.text === '') {
        await dropDraft(caseId, action);
        return null;
      }
      const before = newestOf(draftHere(key), hubIn(client.getQueryData<Kept>(keptDrafts(caseId))));
      writeHere(key, (tab) => ({ ...tab, sent: before.sent ?? sent }));
      return putDraft(caseId, action, { ...sent, final: sent.final === true, since: before.since });
    },
    onSuccess: async (kept, sent) => {
      const draft = kept && { action, ...sent, final: sent.final === true, ...kept };
      // What was asked for before is older than this.
      await client.cancelQueries({ queryKey: keptDrafts(caseId) });
      // What has been sent must not come back when the case is opened again.
      client.setQueryData<Kept>(keptDrafts(caseId), (past) => ({
        drafts: [...(draft ? [draft] : []), ...(past?.drafts ?? []).filter((one) => one.action !== action)],
      }));
      const since = draft?.updatedAt ?? null;
      writeHere(key, (tab) => ({ ...tab, since, isSafe: isSame(tab, sent), sent: null }));
    },
    onError: (problem, sent) => {
      if (sent.text === '') writeHere(key, (tab) => (tab.text === '' ? nothing : tab));
      if (problem instanceof ApiProblem && problem.code === 'draft.newer')
        void client.invalidateQueries({ queryKey: keptDrafts(caseId) });
    },
  });

  const chosen = files.join(' ');
  useEffect(() => {
    if (isSafe || elsewhere !== null || text.trim() === '' || text.length > mostWords) return;
    const keep = () => {
      save({ text, final, files: chosen === '' ? [] : chosen.split(' ') });
    };
    const leave = () => {
      if (document.hidden) keep();
    };
    const timer = setTimeout(keep, typingPauseMs);
    document.addEventListener('visibilitychange', leave);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [text, final, chosen, since, isSafe, elsewhere, save]);

  return {
    ...{ text, final, files, elsewhere, place: isSafe ? 'hub' : 'tab' },
    change: (changed) => {
      writeHere(key, (tab) => ({ ...newestOf(tab, hub), ...changed, isSafe: false }));
      if (changed.text === '' && elsewhere === null) save({ text: '', final, files });
    },
    choose: (which) => {
      writeHere(key, (tab) => (which === 'here' && elsewhere ? { ...tab, since: elsewhere.updatedAt } : nothing));
    },
    forget: () => {
      writeHere(key, () => ({ ...nothing, since }));
      save(nothing);
    },
  };
}
