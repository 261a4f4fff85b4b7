import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { dropDraft, putDraft } from '../api/case-desk.js';
import type { CaseAction } from '../api/cases.js';
import { useStaff } from '../session/signed-in.js';
import { mostWords } from './case-form.js';
import { draftKey, keepDraft, readDraft } from './draft.js';

/** Where the text is safe: in this tab, as it is typed; at the hub, a moment later, where it outlasts the tab. */
export type DraftPlace = 'tab' | 'hub';

const typingPauseMs = 800;

/** A text field whose content outlasts a reload and a closed tab. Empty it when the message has been sent. */
export function useDraft(caseId: string, action: CaseAction): readonly [string, (text: string) => void, DraftPlace] {
  const key = draftKey(useStaff().id, caseId, action);
  const client = useQueryClient();
  const [text, setText] = useState(() => readDraft(sessionStorage, key));
  const [safe, setSafe] = useState('');
  const { mutate: save } = useMutation({
    mutationFn: async (typed: string) => {
      if (typed !== '') return { action, text: typed, ...(await putDraft(caseId, action, typed)) };
      await dropDraft(caseId);
      return null;
    },
    onSuccess: (draft, typed) => {
      setSafe(typed);
      // What has been sent must not come back when the case is opened again.
      client.setQueryData(['draft', caseId], { draft });
    },
  });

  useEffect(() => {
    if (text === safe || text.trim() === '' || text.length > mostWords) return;
    const keep = () => {
      save(text);
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
  }, [text, safe, save]);

  const change = (changed: string) => {
    setText(changed);
    keepDraft(sessionStorage, key, changed);
    // The form closes when it is emptied after sending, before a pause could end.
    if (changed === '') save('');
  };
  return [text, change, text === safe ? 'hub' : 'tab'];
}
