import './triage.css';
import { Button, Skeleton } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useLive } from '../api/live.js';
import type { Desk } from '../api/triage.js';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Empty } from '../shell/empty.js';
import { Failure } from '../shell/failure.js';
import { LivenessNote } from '../shell/liveness-note.js';
import { DecideItem } from './decide-item.js';
import { FindByCode } from './find-by-code.js';
import { currentOf, nextAfter } from './next-item.js';
import { queues, QueueTabs } from './queue-tabs.js';
import { TriageQueueList } from './triage-queue-list.js';
import { triageText } from './triage-text.js';
import { useFocusOnNext } from './use-focus-on-next.js';
import { useHeld } from './use-held.js';
import { useItem } from './use-item.js';
import { useQueue } from './use-queue.js';

/** Complaints without a clear owner: one after the other, a person decides. */
export const TriagePage = () => <DeskPage desk="triage" />;

/** The same, for what institutions have handed back twice: here a coordinator decides. */
export const DecisionsPage = () => <DeskPage desk="coordinator" />;

function DeskPage({ desk }: { desk: Desk }) {
  const texts = useText(triageText);
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const liveness = useLive('/api/router/stream', ['triage']);
  const tab = queues.find((one) => one === params.get('queue')) ?? 'to-decide';
  const code = params.get('code') ?? '';
  const place: Readonly<Record<string, string>> = code === '' ? { queue: tab } : { code };
  const queue = useQueue(desk, code === '' ? { queue: tab } : { code }, liveness);
  const { items } = queue;
  const chosen = params.get('item');
  const [held, letGo] = useHeld({ place: `${desk} ${tab} ${code}`, chosen, queue: items });
  const named = chosen ?? held;
  const here = currentOf(items, named);
  const elsewhere = useItem(desk, { named, here, isQueueRead: queue.isSuccess });
  const current = elsewhere.item;
  const isAsked = elsewhere.isLoading || elsewhere.isError;
  const isOpen = items.length > 0 || current !== null || isAsked;
  const article = useFocusOnNext(current?.complaintId ?? null);
  const show = (complaintId: string | undefined) => {
    letGo();
    setParams({ ...place, ...(complaintId === undefined ? {} : { item: complaintId }) }, { replace: true });
  };

  return (
    <>
      <title>{`${texts.title[desk]} · Salur`}</title>
      <div className="page-head">
        <div>
          <h1>
            {texts.title[desk]}
            {queue.count !== null && (
              <span className="triage-count">{texts.waiting(count(queue.count, language))}</span>
            )}
          </h1>
          <p className="quiet flush">{texts.hint[desk]}</p>
        </div>
        <LivenessNote liveness={liveness} />
      </div>
      <FindByCode
        code={code}
        onFind={(typed) => {
          setParams(typed === '' ? { queue: tab } : { code: typed }, { replace: true });
        }}
      />
      <QueueTabs desk={desk} queue={code === '' ? tab : null} />
      {queue.isError && (
        <Failure
          problem={queue.error}
          onRetry={() => {
            void queue.refetch();
          }}
        />
      )}
      {queue.isPending && <Skeleton height={320} />}
      {queue.isSuccess && !isOpen && (
        <div className="panel">
          <Empty
            title={code === '' ? texts.emptyTitle : texts.nothingFound}
            hint={code === '' ? texts.emptyHint : texts.nothingFoundHint}
          />
        </div>
      )}
      {isOpen && (
        <div className="triage">
          <TriageQueueList
            place={place}
            items={items}
            pages={queue}
            all={queue.count ?? 0}
            current={current?.complaintId ?? null}
          />
          {elsewhere.isLoading && <Skeleton height={320} />}
          {elsewhere.isError && (
            <Failure
              problem={elsewhere.error}
              onRetry={() => {
                void elsewhere.refetch();
              }}
            />
          )}
          {current && (
            <DecideItem
              key={current.complaintId}
              item={current}
              place={article}
              onNext={(also) => {
                show(nextAfter(items, current.complaintId, also)?.complaintId);
              }}
            />
          )}
          {!current && !isAsked && (
            <div className="panel">
              <Empty title={texts.goneTitle} hint={texts.goneHint}>
                <Button
                  onClick={() => {
                    show(undefined);
                  }}
                >
                  {texts.toNext}
                </Button>
              </Empty>
            </div>
          )}
        </div>
      )}
    </>
  );
}
