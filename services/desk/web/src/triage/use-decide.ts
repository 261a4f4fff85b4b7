import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../api/problem.js';
import { problemText, readableProblem } from '../api/problem-text.js';
import {
  decideMany,
  decideOne,
  readDecisionOnMany,
  undoMany,
  type DeskDecision,
  type SimilarItem,
  type TriageItem,
} from '../api/triage.js';
import { useText } from '../language/language.js';
import { toast } from '../shell/toaster.js';
import { failedOfMany } from './failed-of-many.js';
import { isTaken } from './is-taken.js';
import { triageText } from './triage-text.js';

interface Deciding {
  readonly decision: DeskDecision;
  /** What the toast says of one. */
  readonly done: string;
}

/** Somewhat longer than the hub holds a decision, so that the first look mostly finds it carried out. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 12_000));

/** Sends a decision about the one complaint, or about it and the similar ones that are checked: those can be undone. */
export function useDecide(item: TriageItem, also: readonly string[], onNext: (also?: readonly string[]) => void) {
  const texts = useText(triageText);
  const problems = useText(problemText);
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ['triage'] });
  const tellWhatFailed = async (bulkId: string, codes: ReadonlyMap<string, string>) => {
    const failed = await failedOfMany(() => readDecisionOnMany(bulkId), pause);
    if (failed === null) toast('trouble', texts.outcomeUnknown);
    else if (Object.keys(failed).length > 0) {
      const which = Object.entries(failed).map(
        ([id, why]) => `${codes.get(id) ?? id} (${texts.failedWhy[why] ?? texts.failedOtherwise})`,
      );
      toast('trouble', texts.failedOfMany(which.join('; ')));
    }
    await refresh();
  };

  return useMutation({
    mutationFn: async ({ decision }: Deciding): Promise<string | null> => {
      if (also.length > 0) return (await decideMany([item.complaintId, ...also], decision)).id;
      await decideOne(item.complaintId, decision);
      return null;
    },
    onSuccess: (bulkId, { done }) => {
      if (bulkId === null) toast('done', done);
      else {
        const undoing = {
          label: texts.undo,
          run: () => {
            void undoMany(bulkId)
              .then(
                () => {
                  toast('done', texts.undone);
                },
                (problem: unknown) => {
                  if (problem instanceof ApiProblem && problem.code === 'bulk.too-late')
                    toast('trouble', texts.tooLate);
                  // There may still be time to try it again.
                  else toast('trouble', `${texts.undoFailed} ${readableProblem(problem, problems).sentence}`, undoing);
                },
              )
              .then(refresh);
          },
        };
        toast('done', texts.doneMany(also.length + 1), undoing);
        const similar = client.getQueryData<{ items: readonly SimilarItem[] }>(['triage', 'similar', item.complaintId]);
        void tellWhatFailed(
          bulkId,
          new Map([item, ...(similar?.items ?? [])].map(({ complaintId, code }) => [complaintId, code])),
        );
      }
      onNext(also);
    },
    onError: (problem) => {
      // Nothing to mend: go on.
      if (isTaken(problem)) {
        toast('trouble', texts.taken);
        onNext();
      }
    },
    onSettled: refresh,
  });
}

export type Decide = ReturnType<typeof useDecide>;
