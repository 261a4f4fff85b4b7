import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { listCases } from '../api/cases.js';
import { pollUnless, type Liveness } from '../api/live.js';
import type { InboxFilter } from './inbox-filter.js';

/** The cases of a filter, page after page; refreshed by whoever listens for `['cases']`. */
export const useCases = (filter: InboxFilter, liveness: Liveness) =>
  useInfiniteQuery({
    queryKey: ['cases', filter],
    queryFn: ({ pageParam, signal }) => listCases(filter, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval: pollUnless(liveness),
  });
