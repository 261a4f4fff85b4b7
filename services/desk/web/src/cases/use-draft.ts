import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { dropDraft, putDraft, type BesideText, type KeptDraft } from '../api/case-desk.js';
import type { CaseAction } from '../api/cases.js';
import { useStaff } from '../session/signed-in.js';
import { mostWords } from './case-form.js';
import { draftKey, keepDraft, readDraft } from './draft.js';

/** Where the text is safe: in this tab, as it is typed; at the hub, a moment later, where it outlasts the tab. */
export type DraftPlace = 'tab' | 'hub';

const typingPauseMs = 800;

interface Written {
  readonly text: string;
  readonly final: boolean;
  /** Ids, with blanks between them. */
  readonly files: string;
}

const nothing: BesideText = { final: false, files: [] };

/**
 * A text field whose content outlasts a reload and a closed tab. What was chosen beside it does so with it.
 * Empty it when the message has been sent.
 */
export function useDraft(
  caseId: string,
  action: CaseAction,
  beside: BesideText = nothing,
): readonly [string, (text: string) => void, DraftPlace] {
  const key = draftKey(useStaff().id, caseId, action);
  const client = useQueryClient();
  const [text, setText] = useState(() => readDraft(sessionStorage, key));
  const [safe, setSafe] = useState('');
  const { final } = beside;
  const files = beside.files.join(' ');
  const written = [text, final, files].join('\n');
  const { mutate: save } = useMutation({
    // All that is sent is handed over: while it is under way, what was chosen may change, and that is not safe yet.
    mutationFn: async (sent: Written) => {
      const its = { final: sent.final, files: sent.files === '' ? [] : sent.files.split(' ') };
      if (sent.text !== '')
        return { action, text: sent.text, ...its, ...(await putDraft(caseId, action, sent.text, its)) };
      await dropDraft(caseId, action);
      return null;
    },
    onSuccess: (draft, sent) => {
      setSafe([sent.text, sent.final, sent.files].join('\n'));
      // What has been sent must not come back when the case is opened again.
      client.setQueryData<{ drafts: readonly KeptDraft[] }>(['draft', caseId], (kept) => ({
        drafts: [...(draft ? [draft] : []), ...(kept?.drafts ?? []).filter((one) => one.action !== action)],
      }));
    },
  });

  useEffect(() => {
    if (written === safe || text.trim() === '' || text.length > mostWords) return;
    const keep = () => {
      save({ text, final, files });
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
  }, [text, final, files, written, safe, save]);

  const change = (changed: string) => {
    setText(changed);
    keepDraft(sessionStorage, key, changed);
    // The form closes when it is emptied after sending, before a pause could end.
    if (changed === '') save({ text: '', final, files });
  };
  return [text, change, written === safe ? 'hub' : 'tab'];
}
