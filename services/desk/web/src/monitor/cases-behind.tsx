import { Button, Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { listBehind } from '../api/monitor.js';
import type { ListFigure } from './list-figures.js';
import { dateTime } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { Empty } from '../shell/empty.js';
import { Failure } from '../shell/failure.js';
import { Icon } from '../shell/icons.js';
import { writeAddress, type MonitorAddress } from './watch-address.js';
import { watchText } from './watch-text.js';

/** The cases behind a figure, latest first. */
export function CasesBehind({ figure, address }: { figure: ListFigure; address: MonitorAddress }) {
  const texts = useText(watchText);
  const words = useText(vocabularyText);
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const found = useInfiniteQuery({
    queryKey: ['monitor', 'cases', figure, address.within, address.weeks],
    queryFn: ({ pageParam, signal }) => listBehind(figure, address, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="panel charted">
      <p className="monitor-back not-printed">
        <Link to={`?${writeAddress({ ...address, list: undefined })}`}>
          <Icon name="back" />
          {texts.backToView}
        </Link>
      </p>
      <h2>{texts.lists[figure]}</h2>
      {found.isError && (
        <Failure
          problem={found.error}
          onRetry={() => {
            void found.refetch();
          }}
        />
      )}
      {found.isPending && <Skeleton height={240} />}
      {found.isSuccess && items.length === 0 && <Empty title={texts.nothing} hint={texts.nothingHint} />}
      {items.length > 0 && (
        <div className="wide" role="region" aria-label={texts.lists[figure]} tabIndex={0}>
          <table className="charted-table">
            <thead>
              <tr>
                {[texts.complaint, texts.institution, texts.class, texts.when, texts.score].map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <tr key={item.caseId}>
                  <th scope="row" className="code">
                    <Link to={`/cases/${item.caseId}`} state={{ from: pathname + search }}>
                      {item.code ?? texts.complaint}
                    </Link>
                  </th>
                  <td>{item.institution}</td>
                  <td>{words.complaintClass[item.class]}</td>
                  <td>{dateTime(item.at, language)}</td>
                  <td>{item.score ?? texts.unknown}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {found.hasNextPage && (
        <Button
          variant="default"
          loading={found.isFetchingNextPage}
          onClick={() => {
            void found.fetchNextPage();
          }}
        >
          {texts.more}
        </Button>
      )}
    </section>
  );
}
