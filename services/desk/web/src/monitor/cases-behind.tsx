import { Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ExportList } from '../exports/export-list.js';
import { Link, useLocation } from 'react-router';
import { behindQuery, listBehind, type CaseBehind } from '../api/monitor.js';
import { inZone } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { Empty } from '../shell/empty.js';
import { Failure } from '../shell/failure.js';
import { Icon } from '../shell/icons.js';
import { behindText } from './behind-text.js';
import { duration } from './figures-text.js';
import type { ListFigure } from './list-figures.js';
import { behind, chosenIn, writeAddress, type MonitorAddress } from './watch-address.js';
import { useTopicName } from './use-topic-name.js';
import { watchText } from './watch-text.js';
import { LoadMore } from '../shell/load-more.js';
import { WideTable } from '../shell/wide-table.js';

interface CasesBehindProps {
  readonly figure: ListFigure;
  readonly address: MonitorAddress;
}

/** Figures that are parts of the same whole; a list of one leads to the lists of the others. */
const sides: readonly (readonly ListFigure[])[] = [
  ['answered', 'in-time', 'late'],
  ['rated', 'content', 'discontent'],
];

/** The cases behind a figure, and which of them: as many as the figure says. */
export function CasesBehind({ figure, address }: CasesBehindProps) {
  const texts = useText(watchText);
  const lists = useText(behindText);
  const nameOfTopic = useTopicName();
  const language = useLanguage();
  const query = behindQuery(figure, address, address.filter);
  const found = useInfiniteQuery({
    queryKey: ['monitor', 'cases', query],
    queryFn: ({ pageParam, signal }) => listBehind(query, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  const total = found.data?.pages[0]?.total ?? null;
  const { topic, ...filter } = address.filter;
  const which = lists.which({ ...filter, ...(topic ? { topic: nameOfTopic(topic) } : {}) }, language);
  return (
    <section className="panel charted">
      <p className="monitor-back not-printed">
        <Link to={`?${writeAddress({ ...address, list: undefined, filter: chosenIn(address.view, address.filter) })}`}>
          <Icon name="back" />
          {texts.backToView}
        </Link>
      </p>
      <div className="behind-tools">
        <div>
          <h2>{texts.lists[figure]}</h2>
          {which && <p className="quiet">{which}</p>}
        </div>
        {total !== null && <p role="status">{lists.shown(items.length, total, language)}</p>}
      </div>
      <div className="behind-tools">
        <Sides figure={figure} address={address} />
        <ExportList path="/api/supervisor/monitor/cases/export" query={query} />
      </div>
      {found.isError && (
        <Failure
          problem={found.error}
          onRetry={() => {
            void found.refetch();
          }}
        />
      )}
      {found.isPending && <Skeleton height={240} />}
      {found.isSuccess && items.length === 0 && <Empty title={lists.empty} hint={lists.emptyHint} />}
      {items.length > 0 && <Lines figure={figure} items={items} />}
      <LoadMore pages={found} mt="sm" />
    </section>
  );
}

function Sides({ figure, address }: CasesBehindProps) {
  const texts = useText(watchText);
  const together = sides.find((some) => some.includes(figure));
  if (!together) return null;
  return (
    <nav className="behind-sides not-printed" aria-label={texts.lists[figure]}>
      {together.map((one) => (
        <Link key={one} to={behind(address, one, address.filter)} aria-current={one === figure ? 'page' : undefined}>
          {texts.lists[one]}
        </Link>
      ))}
    </nav>
  );
}

function Lines({ figure, items }: { figure: ListFigure; items: readonly CaseBehind[] }) {
  const texts = useText(watchText);
  const lists = useText(behindText);
  const words = useText(vocabularyText);
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const last = lists.detailColumn[figure];
  const detailOf = ({ detail, minutes }: CaseBehind) =>
    figure === 'took' ? duration(minutes, language) : (lists.verdict[detail] ?? detail);
  return (
    <WideTable label={texts.lists[figure]}>
      <table className="charted-table">
        <thead>
          <tr>
            {[texts.complaint, texts.institution, texts.class, lists.whenColumn[figure], ...(last ? [last] : [])].map(
              (heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={`${item.caseId} ${item.at}`}>
              <th scope="row" className="code">
                <Link to={`/cases/${item.caseId}`} state={{ from: pathname + search }}>
                  {item.code ?? texts.complaint}
                </Link>
              </th>
              <td>{item.institution}</td>
              <td>{words.complaintClass[item.class]}</td>
              <td>{inZone(item.at, item.timeZone, language)}</td>
              {last && <td>{detailOf(item)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
