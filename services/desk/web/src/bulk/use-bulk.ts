import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { listTemplates, putDraft, readKeptDrafts } from '../api/case-desk.js';
import { actOnCase, type ActionOnCase, type CaseLine } from '../api/cases.js';
import { runMacro, type Macro } from '../api/macros.js';
import { useText } from '../language/language.js';
import { toast } from '../shell/toaster.js';
import { actLater } from './act-later.js';
import { bulkText, type BulkAction } from './bulk-text.js';
import { doWithMany, type Refused } from './do-with-many.js';

/** Does something with each of the chosen cases, later, and tells what became of it. */
export function useBulk(
  chosen: readonly CaseLine[],
  onStart: () => void,
  onUndo: (chosen: readonly CaseLine[]) => void,
) {
  const texts = useText(bulkText);
  const client = useQueryClient();
  const [refused, setRefused] = useState<readonly Refused<CaseLine>[]>([]);
  const start = (said: string, act: (line: CaseLine) => Promise<unknown>, lines = chosen) => {
    onStart();
    setRefused([]);
    actLater({
      ...{ said, undo: texts.undo },
      onUndo: () => {
        toast('done', texts.undone);
        onUndo(chosen);
      },
      run: async () => {
        const { done, refused: left } = await doWithMany(lines, act);
        toast(left.length === 0 ? 'done' : 'trouble', texts.outcome(done, left.length));
        setRefused(left);
        await Promise.all(['cases', 'case', 'draft'].map((key) => client.invalidateQueries({ queryKey: [key] })));
      },
    });
  };
  const soon = (what: BulkAction, lines = chosen) => texts.soon[what](lines.length);
  return {
    refused,
    forget: () => {
      setRefused([]);
    },
    // With the version that was in the list: what has changed since then is left out.
    act: (what: Exclude<BulkAction, 'template'>, action: ActionOnCase) => {
      // With itself nothing is merged.
      const lines = chosen.filter(({ code }) => code !== action.into);
      start(soon(what, lines), (line) => actOnCase(line.id, line.version, action), lines);
    },
    draft: (templateId: string) => {
      start(soon('template'), (line) => draftFrom(line.id, templateId));
    },
    macro: ({ id, name }: Macro) => {
      start(texts.soonMacro(name, chosen.length), (line) => runMacro(line.id, line.version, id));
    },
  };
}

/** An answer from a template, filled in for this case, as a draft. What is being written already is not overwritten. */
async function draftFrom(caseId: string, templateId: string): Promise<void> {
  const { signal } = new AbortController();
  const [{ drafts }, { items }] = await Promise.all([readKeptDrafts(caseId, signal), listTemplates(caseId, signal)]);
  const template = items.find(({ id }) => id === templateId);
  if (drafts.some(({ action }) => action === 'answer') || !template)
    throw new Error('There is a draft, or no such template for this case');
  await putDraft(caseId, 'answer', { text: template.text, final: false, since: null });
}
