import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { dropDraft, putDraft, type KeptDraft } from '../api/case-desk.js';
import type { CaseAction } from '../api/cases.js';
import { ApiProblem } from '../api/problem.js';
import { askUntilDone } from '../bulk/unfinished.js';
import { useStaff } from '../session/signed-in.js';
import { draftKey, isSame, isToKeep, newestOf, nothing, type Written } from './draft.js';
import { draftHere, hearDrafts, writeHere } from './tab-drafts.js';
import { keptDrafts, useKeptDrafts } from './use-kept-drafts.js';

/** Where the text is safe: in this tab, as it is typed; at the hub, a moment later, where it outlasts the tab. */
export type DraftPlace = 'tab' | 'hub';

const typingPauseMs = 800;

interface Kept {
  readonly drafts: readonly KeptDraft[];
}

/** What the hub was sent and has kept; both null: it was told to drop what it had. */
type Saved =
  | { readonly sent: Written; readonly kept: Pick<KeptDraft, 'updatedAt'> }
  | { readonly sent: null; readonly kept: null };

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
  const { mutate, mutateAsync } = useMutation({
    // One after the other: each goes on from the one before.
    scope: { id: key },
    // On a slow line others wait for their turn: the next one sends all that is written by then, and those after it nothing.
    mutationFn: async (deed: 'keep' | 'drop'): Promise<Saved | null> => {
      if (deed === 'drop') {
        await dropDraft(caseId, action);
        return { sent: null, kept: null };
      }
      const atHub = hubIn(client.getQueryData<Kept>(keptDrafts(caseId)));
      const now = newestOf(draftHere(key), atHub);
      if (!isToKeep(now, atHub)) return null;
      // While it is under way, what was chosen may change, and that is not safe yet.
      const sent: Written = { text: now.text, final: now.final, files: now.files };
      writeHere(key, (tab) => ({ ...tab, sent: now.sent ?? sent }));
      const { since } = now;
      return { sent, kept: await putDraft(caseId, action, { ...sent, final: sent.final === true, since }) };
    },
    onSuccess: async (saved) => {
      if (saved === null) return;
      const { sent, kept } = saved;
      const draft = sent && { action, ...sent, final: sent.final === true, ...kept };
      // What was asked for before is older than this.
      await client.cancelQueries({ queryKey: keptDrafts(caseId) });
      // What has been sent must not come back when the case is opened again.
      client.setQueryData<Kept>(keptDrafts(caseId), (past) => ({
        drafts: [...(draft ? [draft] : []), ...(past?.drafts ?? []).filter((one) => one.action !== action)],
      }));
      const since = draft?.updatedAt ?? null;
      writeHere(key, (tab) => ({ ...tab, since, isSafe: sent ? isSame(tab, sent) : tab.text === '', sent: null }));
    },
    onError: (problem, deed) => {
      if (deed === 'drop') writeHere(key, (tab) => (tab.text === '' ? nothing : tab));
      if (problem instanceof ApiProblem && problem.code === 'draft.newer')
        void client.invalidateQueries({ queryKey: keptDrafts(caseId) });
    },
  });
  const save = useCallback(() => {
    askUntilDone(mutateAsync('keep'));
  }, [mutateAsync]);

  const chosen = files.join(' ');
  const isWaiting = isToKeep({ text, isSafe, since }, hub);
  useEffect(() => {
    if (!isWaiting) return;
    const leave = () => {
      if (document.hidden) save();
    };
    const timer = setTimeout(save, typingPauseMs);
    document.addEventListener('visibilitychange', leave);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [text, final, chosen, since, isWaiting, save]);
  // Whoever closes the form right after the last word leaves nothing behind in the tab.
  useEffect(
    () => () => {
      if (!draftHere(key).isSafe) save();
    },
    [key, save],
  );

  return {
    ...{ text, final, files, elsewhere, place: isSafe ? 'hub' : 'tab' },
    change: (changed) => {
      writeHere(key, (tab) => ({ ...newestOf(tab, hub), ...changed, isSafe: false }));
      if (changed.text === '' && elsewhere === null) mutate('drop');
    },
    choose: (which) => {
      writeHere(key, (tab) => (which === 'here' && elsewhere ? { ...tab, since: elsewhere.updatedAt } : nothing));
    },
    forget: () => {
      writeHere(key, () => ({ ...nothing, since }));
      mutate('drop');
    },
  };
}
