import { Button, Skeleton } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import type { CasePageOfLines } from '../api/cases.js';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Empty } from '../shell/empty.js';
import { CaseRow } from './case-row.js';
import { isFiltered, noFilter, writeFilter, type InboxFilter } from './inbox-filter.js';
import { inboxText, type InboxText } from './inbox-text.js';
import { LoadMore } from '../shell/load-more.js';

interface CaseListProps {
  readonly filter: InboxFilter;
  readonly cases: UseInfiniteQueryResult<InfiniteData<CasePageOfLines>>;
  readonly chosen: readonly string[];
  readonly onChoose: ((ids: readonly string[]) => void) | null;
}

const skeletons = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

export function CaseList({ filter, cases, chosen, onChoose }: CaseListProps) {
  const texts = useText(inboxText);
  const language = useLanguage();
  const { pathname, search } = useLocation();

  if (cases.isPending) {
    return (
      <div className="rows-loading">
        {skeletons.map((name) => (
          <Skeleton key={name} height={20} radius="sm" />
        ))}
      </div>
    );
  }
  if (!cases.data) return null;

  const lines = cases.data.pages.flatMap((page) => page.items);
  const all = cases.data.pages[0]?.counts[filter.view] ?? 0;
  if (lines.length === 0) return <NothingListed filter={filter} />;

  return (
    <>
      <ul className={cases.isPlaceholderData ? 'rows rows-old' : 'rows'} aria-label={texts.list}>
        {lines.map((line) => (
          <CaseRow
            key={line.id}
            line={line}
            from={pathname + search}
            choice={
              onChoose && {
                isChosen: chosen.includes(line.id),
                onToggle: () => {
                  onChoose(toggled(chosen, line.id));
                },
              }
            }
          />
        ))}
      </ul>
      <div className="rows-end not-printed">
        <span role="status">
          {isFiltered(filter)
            ? texts.matching(count(lines.length, language), cases.hasNextPage)
            : texts.shown(count(lines.length, language), count(Math.max(all, lines.length), language))}
        </span>
        {!cases.hasNextPage && <span>{searchedAmong(filter, texts)}</span>}
        <LoadMore pages={cases} />
      </div>
    </>
  );
}

const toggled = (chosen: readonly string[], id: string): readonly string[] =>
  chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];

function NothingListed({ filter }: { filter: InboxFilter }) {
  const texts = useText(inboxText);
  const link = (changed: Partial<InboxFilter>) => ({ search: writeFilter({ ...filter, ...changed }).toString() });

  if (isFiltered(filter)) {
    return (
      <Empty title={texts.noMatch} hint={`${texts.noMatchHint} ${searchedAmong(filter, texts)}`}>
        <Button component={Link} to={link(noFilter)} variant="default">
          {texts.clear}
        </Button>
      </Empty>
    );
  }
  return (
    <Empty title={texts.emptyTitle[filter.view]} hint={texts.emptyHint[filter.view]}>
      {filter.view !== 'open' && (
        <Button component={Link} to={link({ view: filter.view === 'mine' ? 'new' : 'open' })} variant="default">
          {filter.view === 'mine' ? texts.views.new : texts.toOpen}
        </Button>
      )}
    </Empty>
  );
}

/** Where a search by words may end before all is searched; codes, which have digits, are found wherever they are. */
const searchedAmong = ({ q, view }: InboxFilter, texts: InboxText): string => {
  if (q === '' || /\d/.test(q)) return '';
  return view === 'closed' || view === 'check' ? texts.searchedEnded : texts.searchedOpen;
};
