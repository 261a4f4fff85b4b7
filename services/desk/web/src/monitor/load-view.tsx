import '@mantine/core/styles/Table.layer.css';
import './monitor.css';
import { Button, Skeleton, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { pollMs } from '../api/live.js';
import { readOverview, type InstitutionLoad } from '../api/overdue.js';
import { useRowKeys } from '../inbox/use-row-keys.js';
import { useText } from '../language/language.js';
import { Empty } from '../shell/empty.js';
import { Failure } from '../shell/failure.js';
import { Icon } from '../shell/icons.js';
import { toast } from '../shell/toaster.js';
import { csv, saveFile } from './csv.js';
import { useMark } from './use-mark.js';
import { LoadTable } from './load-table.js';
import { inOrder, type Order } from './monitor-table.js';
import { monitorText } from './monitor-text.js';
import { TriageLine } from './triage-line.js';

/** Who carries how much, and who is late, by single institution. */
export function LoadView() {
  const texts = useText(monitorText);
  const mark = useMark();
  const [order, setOrder] = useState<Order>('overdue');
  const [name, setName] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list, search);
  const overview = useQuery({
    queryKey: ['overview'],
    queryFn: ({ signal }) => readOverview(signal),
    refetchInterval: pollMs,
  });
  const all = overview.data?.institutions ?? [];
  const shown = inOrder(
    all.filter((one) => one.name.toLowerCase().includes(name.trim().toLowerCase())),
    order,
  );
  const updated = new Date(overview.dataUpdatedAt).toISOString();

  return (
    <>
      {overview.isError && (
        <Failure
          problem={overview.error}
          onRetry={() => {
            void overview.refetch();
          }}
        />
      )}
      {overview.isPending && <Skeleton height={320} />}
      {overview.data && (
        <>
          <TriageLine triage={overview.data.triage} />
          <div className="panel" ref={list}>
            <div className="monitor-tools not-printed">
              <TextInput
                ref={search}
                type="search"
                aria-label={texts.search}
                placeholder={texts.searchHint}
                leftSection={<Icon name="search" />}
                value={name}
                onChange={(event) => {
                  setName(event.currentTarget.value);
                }}
              />
              <Button
                variant="default"
                leftSection={<Icon name="download" />}
                disabled={shown.length === 0}
                onClick={() => {
                  saveFile(texts.fileName(updated.slice(0, 10)), csv(tableOf(shown, texts.columns), mark));
                  toast('done', texts.exported);
                }}
              >
                {texts.exportCsv}
              </Button>
            </div>
            {shown.length === 0 ? (
              <Empty
                title={all.length === 0 ? texts.empty : texts.noMatch}
                hint={all.length === 0 ? texts.emptyHint : texts.noMatchHint}
              />
            ) : (
              <LoadTable loads={shown} order={order} onOrder={setOrder} />
            )}
          </div>
        </>
      )}
    </>
  );
}

const tableOf = (loads: readonly InstitutionLoad[], columns: Readonly<Record<Order, string>>) => [
  ['code', columns.name, columns.open, columns.dueSoon, columns.overdue, columns.oldestDueAt],
  ...loads.map((one) => [one.code, one.name, one.open, one.dueSoon, one.overdue, one.oldestDueAt ?? '']),
];
