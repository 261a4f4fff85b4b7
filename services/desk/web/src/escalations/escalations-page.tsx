import '../monitor/monitor.css';
import '../monitor/watch.css';
import { Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { listEscalations, rungs, type QueueStand } from '../api/escalations.js';
import { pollMs } from '../api/live.js';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { useStaff } from '../session/signed-in.js';
import { Empty } from '../shell/empty.js';
import { Failure } from '../shell/failure.js';
import { escalationsText } from './escalations-text.js';
import { QueueTable } from './queue-table.js';
import { LoadMore } from '../shell/load-more.js';

const stands = ['unowned', 'none', ...rungs] as const satisfies readonly QueueStand[];

/** The filter lives in the address, so that it can be sent to a colleague. */
const searchOf = (stand: QueueStand | undefined, within: string | undefined): string =>
  `?${new URLSearchParams({ ...(stand ? { stand } : {}), ...(within ? { within } : {}) }).toString()}`;

/** What nobody owns, what is late, on which rung of the ladder, and what happens next. */
export function EscalationsPage() {
  const texts = useText(escalationsText);
  const language = useLanguage();
  const { role } = useStaff();
  const [params] = useSearchParams();
  const stand = stands.find((one) => one === params.get('stand'));
  const within = /^[a-z0-9-]+$/.exec(params.get('within') ?? '')?.[0];
  const found = useInfiniteQuery({
    queryKey: ['escalations', stand, within],
    queryFn: ({ pageParam, signal }) => listEscalations({ stand, within }, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    refetchInterval: pollMs,
  });
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  const counts = found.data?.pages[0]?.counts ?? {};
  return (
    <>
      <title>{`${texts.title} · Salur`}</title>
      <div className="page-head">
        <h1>{texts.title}</h1>
        <span className="papers not-printed">
          {role === 'coordinator' && <Link to="/dossiers">{texts.dossiers}</Link>}
          <Link to="/letters">{texts.letters}</Link>
        </span>
      </div>
      <p className="quiet">{texts.hint}</p>
      <nav className="watch-views not-printed" aria-label={texts.stands}>
        {[undefined, ...stands].map((one) => (
          <Link key={one ?? 'all'} to={searchOf(one, within)} aria-current={one === stand ? 'page' : undefined}>
            {one === undefined ? texts.all : `${texts.stand[one]} · ${count(counts[one] ?? 0, language)}`}
          </Link>
        ))}
      </nav>
      {within && (
        <p>
          {texts.ofInstitution(within)} <Link to={searchOf(stand, undefined)}>{texts.clear}</Link>
        </p>
      )}
      {found.isError && (
        <Failure
          problem={found.error}
          onRetry={() => {
            void found.refetch();
          }}
        />
      )}
      {found.isPending && <Skeleton height={240} />}
      {found.isSuccess && (
        <section className="panel charted">
          {items.length === 0 ? (
            <Empty title={texts.empty} hint={texts.emptyHint} />
          ) : (
            <QueueTable items={items} narrowed={(code) => searchOf(stand, code)} />
          )}
          <LoadMore pages={found} mt="sm" />
        </section>
      )}
    </>
  );
}
