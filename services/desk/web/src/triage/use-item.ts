import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useRef } from 'react';
import { listTriage, type Desk, type TriageItem } from '../api/triage.js';

/**
 * The one that is named, which the part of the queue that was read may not hold; null where it no longer waits, or none is named.
 * What lay open stays so until it is known that it no longer waits: it may only have gone to another queue under the hands of
 * whoever writes about it.
 */
export function useItem(
  desk: Desk,
  { named, here, isQueueRead }: { named: string | null; here: TriageItem | null; isQueueRead: boolean },
) {
  const seen = useRef(here);
  const asked = here === null && isQueueRead ? named : null;
  const found = useQuery({
    queryKey: ['triage', desk, 'one', asked],
    queryFn: ({ signal }) => listTriage(desk, { item: asked ?? '' }, undefined, signal),
    enabled: asked !== null,
    initialData: () =>
      seen.current?.complaintId === asked ? { items: [seen.current], next: null, count: 1 } : undefined,
    initialDataUpdatedAt: 0,
  });
  const item = here ?? found.data?.items[0] ?? null;
  useLayoutEffect(() => {
    seen.current = item;
  }, [item]);
  return { ...found, item };
}
