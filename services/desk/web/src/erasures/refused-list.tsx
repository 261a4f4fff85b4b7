import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { listRefused, type PastRefusal } from '../api/erasures.js';
import { dateInCapital, timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { ColumnHeads } from '../shell/column-heads.js';
import { Failure } from '../shell/failure.js';
import { LoadMore } from '../shell/load-more.js';
import { erasuresText } from './erasures-text.js';

/** What was refused, by whom and why, the latest first. Nothing stands there while nothing was. */
export function RefusedList() {
  const texts = useText(erasuresText);
  const found = useInfiniteQuery({
    queryKey: ['erasures', 'refused'],
    queryFn: ({ pageParam, signal }) => listRefused(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  if (found.isSuccess && items.length === 0) return null;
  return (
    <section className="panel panel-pad erasures-part">
      <h2>{texts.refusals}</h2>
      {found.isError && <Failure problem={found.error} onRetry={() => void found.refetch()} />}
      {items.length > 0 && <RefusedTable items={items} />}
      <LoadMore pages={found} />
    </section>
  );
}

function RefusedTable({ items }: { items: readonly PastRefusal[] }) {
  const texts = useText(erasuresText);
  const language = useLanguage();
  return (
    <div className="wide" role="region" aria-label={texts.refusals} tabIndex={0}>
      <table className="charted-table erasures-past">
        <ColumnHeads columns={texts.refusalColumns} />
        <tbody>
          {items.map(({ id, code, at, by, reason, askedAt }) => (
            <tr key={id}>
              <th scope="row">
                <Link className="code" to={`?code=${code}`}>
                  {code}
                </Link>
              </th>
              <td>{timeInCapital(at, language)}</td>
              <td>{by ?? texts.unknownStaff}</td>
              <td>{reason ?? texts.reasonGone}</td>
              <td>{dateInCapital(askedAt, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
