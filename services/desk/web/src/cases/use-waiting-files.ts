import { useQuery } from '@tanstack/react-query';
import { listUploads } from '../api/case-desk.js';
import type { CaseDetail } from '../api/cases.js';

/** For what the officer attached a file that is not sent; null where nothing can be done with it. */
export function useWaitingFiles({ id, actions }: CaseDetail) {
  const kept = useQuery({
    queryKey: ['uploads', id],
    queryFn: ({ signal }) => listUploads(id, signal),
    enabled: actions.length > 0,
    staleTime: Infinity,
    // Work does not wait for them.
    retry: false,
  });
  const waiting = kept.data?.items.find(({ action }) => actions.includes(action));
  return { isLoading: kept.isLoading, action: waiting?.action ?? null };
}
