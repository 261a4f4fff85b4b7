import { useInfiniteQuery } from '@tanstack/react-query';
import { pollUnless, type Liveness } from '../api/live.js';
import { listTriage, type Desk, type TriageAsked } from '../api/triage.js';

/** What waits, page after page; refreshed by whoever listens for `['triage']`. */
export function useQueue(desk: Desk, asked: TriageAsked, liveness: Liveness) {
  const pages = useInfiniteQuery({
    queryKey: ['triage', desk, asked],
    queryFn: ({ pageParam, signal }) => listTriage(desk, asked, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    refetchInterval: pollUnless(liveness),
  });
  const shown = pages.data?.pages ?? [];
  return { ...pages, items: shown.flatMap(({ items }) => items), count: shown[0]?.count ?? null };
}
