import { useQueryClient } from '@tanstack/react-query';
import { actOnCase, type ActionOnCase, type CaseLine } from '../api/cases.js';
import { runMacro, type Macro } from '../api/macros.js';
import { useText } from '../language/language.js';
import { toast } from '../shell/toaster.js';
import { actLater } from './act-later.js';
import { bulkText, type BulkAction } from './bulk-text.js';
import { doWithMany } from './do-with-many.js';
import { draftFrom } from './draft-from.js';
import { addRefusals } from './refusals.js';

/** Does something with each of the chosen cases, later, and tells what became of it. */
export function useBulk(
  chosen: readonly CaseLine[],
  onStart: () => void,
  onUndo: (chosen: readonly CaseLine[]) => void,
) {
  const texts = useText(bulkText);
  const client = useQueryClient();
  const start = (said: string, act: (line: CaseLine) => Promise<unknown>, lines = chosen) => {
    onStart();
    actLater({
      ...{ said, undo: texts.undo },
      onUndo: () => {
        toast('done', texts.undone);
        onUndo(chosen);
      },
      run: async () => {
        const { done, refused } = await doWithMany(lines, act);
        toast(refused.length === 0 ? 'done' : 'trouble', texts.outcome(done, refused.length));
        addRefusals(lines, refused);
        await Promise.all(['cases', 'case', 'draft'].map((key) => client.invalidateQueries({ queryKey: [key] })));
      },
    });
  };
  const soon = (what: BulkAction, lines = chosen) => texts.soon[what](lines.length);
  return {
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
