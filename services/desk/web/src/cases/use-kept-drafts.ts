import { useQuery } from '@tanstack/react-query';
import { readKeptDrafts } from '../api/case-desk.js';

export const keptDrafts = (caseId: string) => ['draft', caseId] as const;

/** What the hub keeps, asked for anew whenever it is looked at: it may have been written on elsewhere. */
export const useKeptDrafts = (caseId: string, enabled = true) =>
  useQuery({
    queryKey: keptDrafts(caseId),
    queryFn: ({ signal }) => readKeptDrafts(caseId, signal),
    enabled,
    // Work does not wait for a draft.
    retry: false,
  });
