import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isNotThere, isStale } from '../api/problem.js';
import { toast } from './toaster.js';

interface Saving<Wish> {
  readonly save: (wish: Wish) => Promise<unknown>;
  /** What is said when it is done. */
  readonly said: string;
  /** The list in which it stands, to be read anew. */
  readonly list: readonly unknown[];
  readonly onDone: () => void;
}

/** Saves what an editor holds, and closes it once the list shows it. */
export function useSave<Wish = void>({ save, said, list, onDone }: Saving<Wish>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: save,
    onSuccess: async () => {
      toast('done', said);
      await client.invalidateQueries({ queryKey: list });
      onDone();
    },
    // Whoever was not the first is shown what stands there now.
    onError: (problem) =>
      isStale(problem) || isNotThere(problem) ? client.invalidateQueries({ queryKey: list }) : undefined,
  });
}
