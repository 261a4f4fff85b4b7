import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../api/problem.js';
import { decideMany, decideOne, undoMany, type DeskDecision, type TriageItem } from '../api/triage.js';
import { useText } from '../language/language.js';
import { toast } from '../shell/toaster.js';
import { triageText } from './triage-text.js';

interface Deciding {
  readonly decision: DeskDecision;
  /** What the toast says of one. */
  readonly done: string;
}

/** Sends a decision about the one complaint, or about it and the similar ones that are checked: those can be undone. */
export function useDecide(item: TriageItem, also: readonly string[], onNext: () => void) {
  const texts = useText(triageText);
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ['triage'] });

  return useMutation({
    mutationFn: async ({ decision }: Deciding): Promise<string | null> => {
      if (also.length > 0) return (await decideMany([item.complaintId, ...also], decision)).id;
      await decideOne(item.complaintId, decision);
      return null;
    },
    onSuccess: (bulkId, { done }) => {
      if (bulkId === null) toast('done', done);
      else {
        const undo = () =>
          undoMany(bulkId).then(
            () => {
              toast('done', texts.undone);
            },
            () => {
              toast('trouble', texts.tooLate);
            },
          );
        toast('done', texts.doneMany(also.length + 1), { label: texts.undo, run: () => void undo().then(refresh) });
      }
      onNext();
    },
    onError: (problem) => {
      // Somebody else was faster: nothing to mend, go on.
      if (problem instanceof ApiProblem && [404, 409, 410, 412].includes(problem.status)) {
        toast('trouble', texts.taken);
        onNext();
      }
    },
    onSettled: refresh,
  });
}

export type Decide = ReturnType<typeof useDecide>;
