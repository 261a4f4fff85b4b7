import { Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { listErased, type PastErasure } from '../api/erasures.js';
import { dateInCapital, timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { ColumnHeads } from '../shell/column-heads.js';
import { Failure } from '../shell/failure.js';
import { LoadMore } from '../shell/load-more.js';
import { erasuresText } from './erasures-text.js';

/** What was erased, by whom and why, the latest first. */
export function ErasedList() {
  const texts = useText(erasuresText);
  const found = useInfiniteQuery({
    queryKey: ['erasures', 'past'],
    queryFn: ({ pageParam, signal }) => listErased(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="panel panel-pad erasures-part">
      <h2>{texts.past}</h2>
      {found.isError && <Failure problem={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton height={120} />}
      {found.isSuccess && items.length === 0 && <p className="quiet flush">{texts.nonePast}</p>}
      {items.length > 0 && <ErasedTable items={items} />}
      <LoadMore pages={found} />
    </section>
  );
}

function ErasedTable({ items }: { items: readonly PastErasure[] }) {
  const texts = useText(erasuresText);
  const language = useLanguage();
  return (
    <div className="wide" role="region" aria-label={texts.past} tabIndex={0}>
      <table className="charted-table erasures-past">
        <ColumnHeads columns={texts.pastColumns} />
        <tbody>
          {items.map(({ code, erasedAt, by, reason, askedAt }) => (
            <tr key={code}>
              <th scope="row">
                <Link className="code" to={`?code=${code}`}>
                  {code}
                </Link>
              </th>
              <td>{timeInCapital(erasedAt, language)}</td>
              <td>{by ?? texts.unknownStaff}</td>
              <td>{reason}</td>
              <td>{askedAt === null ? texts.never : dateInCapital(askedAt, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
