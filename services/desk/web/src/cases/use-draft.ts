import { useState } from 'react';
import type { CaseAction } from '../api/cases.js';
import { useStaff } from '../session/signed-in.js';
import { draftKey, keepDraft, readDraft } from './draft.js';

/** A text field whose content outlasts a reload. Empty it when the message has been sent. */
export function useDraft(caseId: string, action: CaseAction): readonly [string, (text: string) => void] {
  const key = draftKey(useStaff().id, caseId, action);
  const [text, setText] = useState(() => readDraft(sessionStorage, key));
  const change = (changed: string) => {
    setText(changed);
    keepDraft(sessionStorage, key, changed);
  };
  return [text, change];
}
