import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { dropDraft, putDraft, type BesideText } from '../api/case-desk.js';
import type { CaseAction } from '../api/cases.js';
import { useStaff } from '../session/signed-in.js';
import { mostWords } from './case-form.js';
import { draftKey, keepDraft, readDraft } from './draft.js';

/** Where the text is safe: in this tab, as it is typed; at the hub, a moment later, where it outlasts the tab. */
export type DraftPlace = 'tab' | 'hub';

const typingPauseMs = 800;

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
    mutationFn: async (typed: string) => {
      const its = { final, files: files === '' ? [] : files.split(' ') };
      if (typed !== '') return { action, text: typed, ...its, ...(await putDraft(caseId, action, typed, its)) };
      await dropDraft(caseId);
      return null;
    },
    onSuccess: (draft, typed) => {
      setSafe([typed, final, files].join('\n'));
      // What has been sent must not come back when the case is opened again.
      client.setQueryData(['draft', caseId], { draft });
    },
  });

  useEffect(() => {
    if (written === safe || text.trim() === '' || text.length > mostWords) return;
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
  }, [text, written, safe, save]);

  const change = (changed: string) => {
    setText(changed);
    keepDraft(sessionStorage, key, changed);
    // The form closes when it is emptied after sending, before a pause could end.
    if (changed === '') save('');
  };
  return [text, change, written === safe ? 'hub' : 'tab'];
}
