import { NativeSelect, Skeleton, TextInput } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listDeliveries, type Endpoint } from '../api/webhooks.js';
import { useText } from '../language/language.js';
import { usePause } from '../institutions/use-pause.js';
import { Failure } from '../shell/failure.js';
import { LoadMore } from '../shell/load-more.js';
import { DeliveryRow } from './delivery-row.js';
import { ReplayFailed } from './replay-failed.js';
import { webhooksText } from './webhooks-text.js';
import { ColumnHeads } from '../shell/column-heads.js';

const states = ['planned', 'delivered', 'failed'] as const;

/** What one endpoint was told, the latest first, and what of it arrived. */
export function DeliveryList({ endpoint, kinds }: { endpoint: Endpoint; kinds: readonly string[] }) {
  const texts = useText(webhooksText);
  const [state, setState] = useState('');
  const [kind, setKind] = useState('');
  const [typed, setTyped] = useState('');
  const filter = { state, kind, code: usePause(typed.trim().toUpperCase()) };
  const found = useInfiniteQuery({
    queryKey: ['webhooks', endpoint.id, filter],
    queryFn: ({ pageParam, signal }) => listDeliveries(endpoint.id, { ...filter, after: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
    // What waits is sent meanwhile.
    refetchInterval: 5_000,
  });
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  const choice = (all: readonly (readonly [string, string])[]) => [
    { value: '', label: texts.all },
    ...all.map(([value, label]) => ({ value, label })),
  ];
  const title = texts.of(texts.deliveries, endpoint.institutionName);
  return (
    <div className="webhook-deliveries">
      <div className="rule-deeds">
        <NativeSelect
          label={texts.state}
          value={state}
          data={choice(states.map((one) => [one, texts.states[one]]))}
          onChange={(event) => {
            setState(event.currentTarget.value);
          }}
        />
        <NativeSelect
          label={texts.kind}
          value={kind}
          data={choice([...kinds, 'ping'].map((one) => [one, texts.kindOf[one] ?? one]))}
          onChange={(event) => {
            setKind(event.currentTarget.value);
          }}
        />
        <TextInput
          label={texts.code}
          value={typed}
          maxLength={40}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
      </div>
      {found.isPending && <Skeleton height={160} />}
      {found.isError && <Failure problem={found.error} />}
      {found.data && items.length === 0 && <p className="quiet flush">{texts.nothing}</p>}
      {items.length > 0 && (
        <div className="wide" role="region" aria-label={title} tabIndex={0}>
          <table className="charted-table">
            <ColumnHeads columns={texts.columns} />
            <tbody>
              {items.map((delivery) => (
                <DeliveryRow key={delivery.id} {...{ endpoint, delivery }} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <LoadMore pages={found} />
      {endpoint.state === 'on' && <ReplayFailed endpoint={endpoint} />}
    </div>
  );
}
