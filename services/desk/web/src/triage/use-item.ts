import { useQuery } from '@tanstack/react-query';
import { listTriage, type Desk } from '../api/triage.js';

/** One that the address names and the part of the queue that was read does not hold; null where it no longer waits, or none is named. */
export function useItem(desk: Desk, complaintId: string | null) {
  const found = useQuery({
    queryKey: ['triage', desk, 'one', complaintId],
    queryFn: ({ signal }) => listTriage(desk, { item: complaintId ?? '' }, undefined, signal),
    enabled: complaintId !== null,
  });
  return { ...found, item: found.data?.items[0] ?? null };
}
