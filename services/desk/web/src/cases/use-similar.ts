import { useQuery } from '@tanstack/react-query';
import { listSimilar } from '../api/case-desk.js';

/** Complaints that say the same as this one, asked for once for the tab's number and its list. */
export const useSimilar = (caseId: string) =>
  useQuery({
    // Not below the key of the case: every hint of the live stream would ask for it again.
    queryKey: ['similar', caseId],
    queryFn: ({ signal }) => listSimilar(caseId, signal),
    staleTime: 60_000,
  });
