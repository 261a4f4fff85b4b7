import { useLocation } from 'react-router';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { listCases } from '../api/cases.js';
import { listInstitutions } from '../api/directory.js';
import { listTriage } from '../api/triage.js';
import { listViews } from '../api/views.js';
import { statusText } from '../cases/status-text.js';
import { caseViews, noFilter, writeFilter, type InboxFilter } from '../inbox/inbox-filter.js';
import { inboxText } from '../inbox/inbox-text.js';
import { usePause } from '../institutions/use-pause.js';
import { useText } from '../language/language.js';
import { useMacros } from '../macros/use-macros.js';
import { useStaff } from '../session/signed-in.js';
import { roomsOf } from '../shell/navigation.js';
import { shellText } from '../shell/shell-text.js';
import { matches } from './matches.js';
import { paletteText } from './palette-text.js';

export type EntryGroup = 'macros' | 'rooms' | 'views' | 'cases' | 'waiting' | 'institutions';

/** Somewhere to go. */
export interface PaletteEntry {
  readonly to: string;
  readonly group: EntryGroup;
  readonly name: string;
  readonly note?: string;
  /** On the page of a case: what is to be run there. */
  readonly macro?: string;
}

const shortestSearch = 3;
const mostFound = 6;
const textBegins = 80;

const inboxAt = (filter: Partial<InboxFilter>): string =>
  `/inbox?${writeFilter({ view: 'open', ...noFilter, sort: '', ...filter }).toString()}`;

/** What the typed words could mean: parts of the desk at once, complaints and institutions after a pause. */
export function useEntries(typed: string) {
  const [texts, statuses] = [useText(paletteText), useText(statusText)];
  const asked = usePause(typed);
  const isSearch = asked.length >= shortestSearch;
  const places = usePlaces().filter(({ name }) => matches(name, typed));
  const worksOnCases = useStaff().role !== 'triage';
  // Who asks about a complaint by its code need not know that it has ended: after what is open comes what is closed.
  const cases = useQuery({
    queryKey: ['palette', 'cases', asked],
    queryFn: async ({ signal }) => {
      const of = (view: 'open' | 'closed') => listCases({ view, ...noFilter, sort: '', q: asked }, undefined, signal);
      const [open, closed] = await Promise.all([of('open'), of('closed')]);
      return [...open.items, ...closed.items];
    },
    ...{ enabled: isSearch && worksOnCases, placeholderData: keepPreviousData },
  });
  const desks = useDesks();
  const waiting = useQuery({
    queryKey: ['triage', 'palette', desks, asked],
    queryFn: ({ signal }) =>
      Promise.all(
        desks.map(async ({ desk, path }) => {
          const { items } = await listTriage(desk, { code: asked }, undefined, signal);
          return items.map((item) => ({ ...item, path }));
        }),
      ),
    ...{ enabled: isSearch && desks.length > 0, placeholderData: keepPreviousData },
  });
  const institutions = useQuery({
    queryKey: ['palette', 'institutions', asked],
    queryFn: ({ signal }) => listInstitutions({ q: asked, limit: mostFound }, signal),
    ...{ enabled: isSearch, placeholderData: keepPreviousData },
  });

  const macros = useMacrosHere().filter(({ name }) => matches(name, typed));
  const entries: PaletteEntry[] = [...places, ...macros];
  if (isSearch && worksOnCases) {
    for (const { id, code, summary, institutionName, status } of cases.data?.slice(0, mostFound) ?? []) {
      const note =
        status === 'closed' || status === 'handed-back' ? `${statuses[status]} · ${institutionName}` : institutionName;
      entries.push({ to: `/cases/${id}`, group: 'cases', name: `${code} · ${summary ?? ''}`, note });
    }
    entries.push({ to: inboxAt({ q: asked }), group: 'cases', name: texts.searchInbox(asked) });
  }
  if (isSearch)
    for (const { path, code, text, complaintId } of waiting.data?.flat().slice(0, mostFound) ?? []) {
      const search = new URLSearchParams({ code, item: complaintId }).toString();
      entries.push({
        to: `${path}?${search}`,
        group: 'waiting',
        name: `${code} · ${(text ?? '').slice(0, textBegins)}`,
      });
    }
  if (isSearch)
    for (const { code, name } of institutions.data?.items ?? [])
      entries.push({ to: `/directory/institutions/${code}`, group: 'institutions', name });
  return {
    entries,
    isSearching: typed !== asked || cases.isFetching || waiting.isFetching || institutions.isFetching,
    hasFailed: cases.isError || waiting.isError || institutions.isError,
  };
}

/** Where this person decides who must answer. */
function useDesks() {
  const rooms = roomsOf(useStaff().role).map(({ path }) => path);
  return desksAt.filter(({ path }) => rooms.some((one) => one === path));
}

const desksAt = [
  { desk: 'triage', path: '/triage' },
  { desk: 'coordinator', path: '/decisions' },
] as const;

/** What can be run on the case that is open. */
function useMacrosHere(): readonly PaletteEntry[] {
  const { pathname } = useLocation();
  const macros = useMacros();
  if (!pathname.startsWith('/cases/')) return [];
  return macros.map(({ id, name }) => ({ to: pathname, group: 'macros', name, macro: id }));
}

/** Rooms and views that this person has, whatever is typed. */
function usePlaces(): readonly PaletteEntry[] {
  const { role } = useStaff();
  const [shell, inbox] = [useText(shellText), useText(inboxText)];
  const rooms = roomsOf(role);
  const hasInbox = rooms.some(({ name }) => name === 'inbox');
  const saved = useQuery({
    queryKey: ['cases', 'views'],
    queryFn: ({ signal }) => listViews(signal),
    ...{ enabled: hasInbox, staleTime: 60_000 },
  });
  const views = hasInbox
    ? caseViews.map((view) => ({ to: inboxAt({ view }), name: `${inbox.title} · ${inbox.views[view]}` }))
    : [];
  const named = (saved.data?.items ?? []).map(({ name, filter }) => ({
    to: `/inbox?${new URLSearchParams(filter).toString()}`,
    name,
  }));
  return [
    ...rooms.map(({ path, name }) => ({ to: path, group: 'rooms' as const, name: shell.rooms[name] })),
    { to: '/preferences', group: 'rooms' as const, name: shell.preferences },
    ...[...named, ...views].map((one) => ({ ...one, group: 'views' as const })),
  ];
}
