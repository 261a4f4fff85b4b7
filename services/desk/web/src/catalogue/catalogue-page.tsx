import '../directory/directory.css';
import { Button, Skeleton } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useRef } from 'react';
import { Link } from 'react-router';
import { exportServicesAddress, listServices } from '../api/services.js';
import { DayField } from '../directory/day-field.js';
import { directoryText } from '../directory/directory-text.js';
import { InstitutionField } from '../directory/institution-field.js';
import { useDay } from '../directory/use-day.js';
import { useRowKeys } from '../inbox/use-row-keys.js';
import { useText } from '../language/language.js';
import { useStaff } from '../session/signed-in.js';
import { Empty } from '../shell/empty.js';
import { Failure } from '../shell/failure.js';
import { Icon } from '../shell/icons.js';
import { useAddress } from '../shell/use-address.js';
import { catalogueText } from './catalogue-text.js';
import { TopicTable } from './topic-table.js';
import { LoadMore } from '../shell/load-more.js';
import { SearchField } from '../directory/search-field.js';

/** All services, found by what people call them, on any day. */
export function CataloguePage() {
  const texts = useText(catalogueText);
  const labels = useText(directoryText);
  const mayEdit = useStaff().role === 'administrator';
  const day = useDay();
  const { params, set } = useAddress();
  const [q, owner] = [params.get('q') ?? '', params.get('owner') ?? undefined];
  const asked = useDeferredValue(q.trim());
  const [search, list] = [useRef<HTMLInputElement>(null), useRef<HTMLDivElement>(null)];
  useRowKeys(list, search);
  const found = useInfiniteQuery({
    queryKey: ['catalogue', 'list', asked, owner ?? '', day.on],
    queryFn: ({ pageParam, signal }) =>
      listServices({ q: asked, owner, at: day.on, after: pageParam, limit: 50 }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const services = found.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <>
      <title>{`${texts.title} · Salur`}</title>
      <p className="directory-back not-printed">
        <Link to="/directory">
          <Icon name="back" />
          {labels.back}
        </Link>
      </p>
      <div className="page-head">
        <div>
          <h1>{texts.title}</h1>
          <p className="quiet flush directory-hint">{texts.hint}</p>
        </div>
        <nav className="directory-ways not-printed" aria-label={labels.ways}>
          {mayEdit && (
            <>
              <Button
                component={Link}
                variant="default"
                to={`/directory/services/add${owner === undefined ? '' : `?owner=${owner}`}`}
              >
                {texts.add}
              </Button>
              <Button component={Link} to="/directory/services/import" variant="default">
                {labels.importCsv}
              </Button>
            </>
          )}
          <Button
            component="a"
            href={exportServicesAddress}
            download
            variant="default"
            leftSection={<Icon name="download" />}
          >
            {labels.exportCsv}
          </Button>
        </nav>
      </div>
      <TopicTable />
      <div className="panel" ref={list}>
        <div className="directory-tools not-printed">
          <SearchField
            {...{ ref: search, label: texts.search, hint: texts.searchHint, value: q }}
            onWrite={(typed) => {
              set('q', typed);
            }}
          />
          <InstitutionField
            label={texts.ofOwner}
            code={owner ?? null}
            onChange={(code) => {
              set('owner', code ?? '');
            }}
          />
          <DayField day={day} />
        </div>
        <div className="panel-pad">
          {found.isError && (
            <Failure
              problem={found.error}
              onRetry={() => {
                void found.refetch();
              }}
            />
          )}
          {found.isPending && <Skeleton height={320} />}
          {found.isSuccess && services.length === 0 && <Empty title={texts.empty} hint={texts.emptyHint} />}
          <ul className="service-list">
            {services.map((one) => (
              <li key={one.code}>
                <Link to={`/directory/services/${one.code}${day.search}`} data-row>
                  {one.name}
                </Link>
                <span className="quiet">
                  {one.app !== null && ` · ${one.app}`} · {one.ownerName ?? one.owner}
                </span>
                <p>{one.about}</p>
              </li>
            ))}
          </ul>
          <LoadMore pages={found} mt="md" />
        </div>
      </div>
    </>
  );
}
