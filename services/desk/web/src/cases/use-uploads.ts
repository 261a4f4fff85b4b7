import type { Attachment } from '#libs/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { dropUpload, listUploads, upload } from '../api/case-desk.js';
import type { CaseAction } from '../api/cases.js';

export const mostFiles = 5;

/** What the officer has attached to what is not sent yet. The hub keeps it, as it keeps the draft. */
export interface Uploads {
  readonly items: readonly Attachment[];
  readonly isBusy: boolean;
  readonly problem: Error | null;
  readonly add: (files: readonly File[]) => void;
  readonly remove: (id: string) => void;
}

/** Of what is written for `action`; null where nothing can be attached. */
export function useUploads(caseId: string, action: CaseAction | null): Uploads {
  const client = useQueryClient();
  const key = ['uploads', caseId];
  const kept = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => listUploads(caseId, signal),
    enabled: action !== null,
    staleTime: Infinity,
  });
  const onSettled = () => client.invalidateQueries({ queryKey: key });
  const adding = useMutation({
    // One after the other: a slow line carries one file at a time, and what has arrived has arrived.
    mutationFn: async (files: readonly File[]) => {
      if (action !== null) for (const file of files) await upload(caseId, action, file);
    },
    onSettled,
  });
  const removing = useMutation({ mutationFn: (id: string) => dropUpload(caseId, id), onSettled });

  return {
    items: kept.data?.items.filter((one) => one.action === action) ?? [],
    isBusy: adding.isPending || removing.isPending,
    problem: adding.error ?? removing.error ?? kept.error,
    add: adding.mutate,
    remove: removing.mutate,
  };
}
