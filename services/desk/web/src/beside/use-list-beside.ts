import { useEffect, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { CaseLine } from '../api/cases.js';
import type { Liveness } from '../api/live.js';
import { isFiltered, readFilter } from '../inbox/inbox-filter.js';
import { useCases } from '../inbox/use-cases.js';
import { useShortcuts } from '../shell/shortcuts.js';
import { neighboursOf, type Neighbours } from './neighbours.js';

export interface ListBeside {
  readonly from: string;
  readonly lines: readonly CaseLine[];
  /** How many there are, also beyond what is loaded; `more` when of a filtered list only so many are known. */
  readonly all: number;
  readonly more: boolean;
  readonly around: Neighbours;
}

/** More of the list is fetched while so many are left before its loaded end. */
const ahead = 5;

/** The list of the inbox from which a case was opened, `from`; `j` and `k` open the next and the previous one. */
export function useListBeside(id: string, from: string, liveness: Liveness): ListBeside {
  const filter = readFilter(new URLSearchParams(from.slice(from.indexOf('?') + 1)));
  const cases = useCases(filter, liveness);
  const navigate = useNavigate();
  const [lastAt, setLastAt] = useState(0);
  const lines = cases.data?.pages.flatMap(({ items }) => items) ?? [];
  const around = neighboursOf(
    lines.map((line) => line.id),
    id,
    lastAt,
  );
  if (around.at !== null && around.at !== lastAt) setLastAt(around.at);

  const { hasNextPage, isFetching, fetchNextPage } = cases;
  const isNearEnd = (around.at ?? lastAt) >= lines.length - ahead;
  useEffect(() => {
    if (isNearEnd && hasNextPage && !isFetching) void fetchNextPage();
  }, [isNearEnd, hasNextPage, isFetching, fetchNextPage]);

  const { previous, next } = around;
  useShortcuts(
    useMemo(() => {
      const open = (to: string | null) => () => {
        if (to !== null) void navigate(`/cases/${to}`, { state: { from } });
      };
      return { j: open(next), k: open(previous) };
    }, [navigate, from, previous, next]),
  );
  const inView = isFiltered(filter) ? 0 : (cases.data?.pages[0]?.counts[filter.view] ?? 0);
  const all = Math.max(inView, lines.length);
  return { from, lines, all, more: isFiltered(filter) && hasNextPage, around };
}
