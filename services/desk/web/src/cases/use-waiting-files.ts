import { useQuery } from '@tanstack/react-query';
import { listUploads } from '../api/case-desk.js';
import type { CaseAction, CaseDetail } from '../api/cases.js';

/** What the officer attached and has not sent; null where nothing can be done with it. */
export function useWaitingFiles({ id, actions }: CaseDetail) {
  const action = (['answer', 'contribute'] as const satisfies readonly CaseAction[]).find((one) =>
    actions.includes(one),
  );
  const kept = useQuery({
    queryKey: ['uploads', id],
    queryFn: ({ signal }) => listUploads(id, signal),
    enabled: action !== undefined,
    staleTime: Infinity,
    // Work does not wait for them.
    retry: false,
  });
  const waits = action !== undefined && (kept.data?.items.length ?? 0) > 0;
  return { isLoading: kept.isLoading, action: waits ? action : null };
}
