import '@mantine/core/styles/Table.layer.css';
import './monitor.css';
import { Skeleton, Table } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Link, useParams } from 'react-router';
import { pollMs } from '../api/live.js';
import { readInstitution } from '../api/directory.js';
import { listOverdue, type OverdueItem } from '../api/overdue.js';
import { useRowKeys } from '../inbox/use-row-keys.js';
import { calendarDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { ZoneMark } from '../language/zone-mark.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { Empty } from '../shell/empty.js';
import { Failure } from '../shell/failure.js';
import { Icon } from '../shell/icons.js';
import { monitorText } from './monitor-text.js';
import { LoadMore } from '../shell/load-more.js';

/** Everything that is late at one institution, the latest first as the hub sends it. */
export function OverduePage() {
  const { institution = '' } = useParams();
  const texts = useText(monitorText);
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list, useRef(null));
  const known = useQuery({
    queryKey: ['directory', 'record', institution],
    queryFn: ({ signal }) => readInstitution(institution, signal),
    staleTime: Infinity,
  });
  const name = known.data?.name ?? institution;
  const found = useInfiniteQuery({
    queryKey: ['overdue', institution],
    queryFn: ({ pageParam, signal }) => listOverdue(institution, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    refetchInterval: pollMs,
  });
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <>
      <title>{`${texts.overdueOf(name)} · Salur`}</title>
      <p className="monitor-back not-printed">
        <Link to="/monitor">
          <Icon name="back" />
          {texts.back}
        </Link>
      </p>
      <div className="page-head">
        <h1>{texts.overdueOf(name)}</h1>
        <Link to={`/inbox?view=open&institution=${encodeURIComponent(institution)}`} className="not-printed">
          {texts.allOpen}
        </Link>
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
      {found.isSuccess && (
        <div className="panel" ref={list}>
          {items.length === 0 ? (
            <Empty title={texts.noOverdue} hint={texts.noOverdueHint} />
          ) : (
            <OverdueTable items={items} from={`/monitor/${institution}`} />
          )}
          {found.hasNextPage && (
            <div className="panel-pad">
              <LoadMore pages={found} />
            </div>
          )}
        </div>
      )}
    </>
  );
}

function OverdueTable({ items, from }: { items: readonly OverdueItem[]; from: string }) {
  const texts = useText(monitorText);
  const words = useText(vocabularyText);
  const language = useLanguage();
  return (
    <div className="wide" role="region" aria-label={texts.columns.overdue} tabIndex={0}>
      <Table highlightOnHover verticalSpacing="xs" horizontalSpacing="md">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.item.late}</Table.Th>
            <Table.Th>{texts.item.kind}</Table.Th>
            <Table.Th>{texts.item.dueOn}</Table.Th>
            <Table.Th>{texts.item.open}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((item) => (
            <Table.Tr key={`${item.complaintId}-${item.kind}`}>
              <Table.Td className="load-overdue">{texts.workingDays(item.workingDaysLate)}</Table.Td>
              <Table.Td>{words.deadlineKind[item.kind]}</Table.Td>
              <Table.Td>
                {calendarDate(item.dueOn, language)} <ZoneMark timeZone={item.timeZone} />
              </Table.Td>
              <Table.Td>
                {item.caseId === null ? (
                  <span className="quiet">{texts.noCase}</span>
                ) : (
                  <Link to={`/cases/${item.caseId}`} state={{ from }} data-row>
                    {texts.toCase}
                  </Link>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
