import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actOnCase, type ActionOnCase, type CaseDetail } from '../api/cases.js';
import { useText } from '../language/language.js';
import { toast } from '../shell/toaster.js';
import { sendText } from './send-text.js';

/** Sends one action with the version the officer has seen, tells the result, and lets every list look again. */
export function useActOnCase(found: CaseDetail, seenVersion: number, onDone: () => void) {
  const texts = useText(sendText);
  const client = useQueryClient();

  return useMutation({
    mutationFn: (action: ActionOnCase) => actOnCase(found.id, seenVersion, action),
    onSuccess: (_, { action, final }) => {
      onDone();
      toast('done', action === 'answer' && final ? texts.doneFinal : texts.done[action]);
    },
    // Done or refused: either way what is on the page is no longer the latest.
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['case', found.id] }),
        client.invalidateQueries({ queryKey: ['cases'] }),
        client.invalidateQueries({ queryKey: ['similar'] }),
        client.invalidateQueries({ queryKey: ['uploads', found.id] }),
      ]),
  });
}
