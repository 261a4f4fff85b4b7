import { useQuery } from '@tanstack/react-query';
import { listMacros, type Macro } from '../api/macros.js';
import { useStaff } from '../session/signed-in.js';

export const macrosKey = ['macros'] as const;

/** Those that this person may run; none for who acts on no case. */
export function useMacros(): readonly Macro[] {
  const { role } = useStaff();
  const found = useQuery({
    queryKey: macrosKey,
    queryFn: ({ signal }) => listMacros(signal),
    ...{ enabled: role === 'officer' || role === 'coordinator', staleTime: 60_000 },
  });
  return found.data?.items ?? [];
}
