import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from '../shell/toaster.js';

/** Sends a decision, says that it is done, and has everything on the page read anew. */
export function useDecide(send: (reason: string) => Promise<void>, done: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: async () => {
      toast('done', done);
      await client.invalidateQueries({ queryKey: ['erasures'] });
    },
  });
}
