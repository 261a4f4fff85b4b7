import { useQuery } from '@tanstack/react-query';
import { listUploads } from '../api/case-desk.js';
import type { CaseAction, CaseDetail } from '../api/cases.js';

const withFiles = ['answer', 'ask', 'contribute'] as const satisfies readonly CaseAction[];

/** For what the officer attached a file that is not sent; null where nothing can be done with it. */
export function useWaitingFiles({ id, actions }: CaseDetail) {
  const kept = useQuery({
    queryKey: ['uploads', id],
    queryFn: ({ signal }) => listUploads(id, signal),
    // Who cannot attach anything is refused the question, too.
    enabled: withFiles.some((one) => actions.includes(one)),
    staleTime: Infinity,
    // Work does not wait for them.
    retry: false,
  });
  const waiting = kept.data?.items.find(({ action }) => actions.includes(action));
  return { isLoading: kept.isLoading, action: waiting?.action ?? null };
}
