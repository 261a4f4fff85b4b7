import { useQuery } from '@tanstack/react-query';
import { useStaff } from '../session/signed-in.js';
import { listDecidedAlike, type DecidedAlike } from '../api/triage.js';

const none: readonly DecidedAlike[] = [];

/** Whose complaints like it became; none where that is nobody's to see, or cannot be found out now. */
export function useDecidedAlike(complaintId: string): readonly DecidedAlike[] {
  const { role } = useStaff();
  const { data } = useQuery({
    queryKey: ['triage', 'decided-alike', complaintId],
    queryFn: ({ signal }) => listDecidedAlike(complaintId, signal),
    // A coordinator's part of the tree does not hold all of them.
    enabled: role !== 'coordinator',
    staleTime: 30_000,
    // A complaint is decided without it, too.
    retry: false,
  });
  return data?.items ?? none;
}
