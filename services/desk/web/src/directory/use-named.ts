import { useQueries } from '@tanstack/react-query';
import { readInstitution } from '../api/directory.js';
import type { Picked } from '../shell/picked-list.js';

/** Institutions of which only the codes are known, with their names as soon as these are. */
export const useNamed = (codes: readonly string[]): readonly Picked[] =>
  useQueries({
    queries: codes.map((code) => ({
      queryKey: ['institutions', 'one', code],
      queryFn: ({ signal }: { signal: AbortSignal }) => readInstitution(code, signal),
      staleTime: 60_000,
    })),
    combine: (found) => codes.map((code, at) => ({ code, name: found[at]?.data?.name ?? code })),
  });
