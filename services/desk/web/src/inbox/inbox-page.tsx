import './inbox.css';
import { useEffect, useRef, useState } from 'react';
import { useLive } from '../api/live.js';
import { BulkBar } from '../bulk/bulk-bar.js';
import { ExportList } from '../exports/export-list.js';
import { useText } from '../language/language.js';
import { useStaff } from '../session/signed-in.js';
import { Failure } from '../shell/failure.js';
import { LivenessNote } from '../shell/liveness-note.js';
import { useAddress } from '../shell/use-address.js';
import { CaseList } from './case-list.js';
import { FilterBar } from './filter-bar.js';
import { readFilter, writeFilter, type InboxFilter } from './inbox-filter.js';
import { inboxText } from './inbox-text.js';
import { takeLastOpened } from './last-opened.js';
import { SavedViews } from './saved-views.js';
import { useCases } from './use-cases.js';
import { useRowKeys } from './use-row-keys.js';
import { ViewTabs } from './view-tabs.js';

/** The officer's work: what is new, mine, waiting, late. */
export function InboxPage() {
  const texts = useText(inboxText);
  const address = useAddress();
  const filter = readFilter(address.params);
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const liveness = useLive('/api/casework/stream', ['cases']);
  const cases = useCases(filter, liveness);
  const isOfficer = useStaff().role === 'officer';
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const lines = cases.data?.pages.flatMap(({ items }) => items) ?? [];
  useRowKeys(list, search);
  const hasList = cases.data !== undefined;
  useEffect(() => {
    const opened = hasList ? takeLastOpened() : null;
    if (opened !== null) list.current?.querySelector<HTMLElement>(`[data-case="${CSS.escape(opened)}"]`)?.focus();
  }, [hasList]);

  const change = (changed: Partial<InboxFilter>) => {
    address.change((now) => writeFilter({ ...readFilter(now), ...changed }));
  };

  return (
    <>
      <title>{`${texts.title} · Salur`}</title>
      <div className="page-head">
        <h1>{texts.title}</h1>
        <LivenessNote liveness={liveness} />
      </div>
      <div className="panel">
        <ViewTabs
          filter={filter}
          counts={cases.data?.pages[0]?.counts}
          standsInFor={cases.data?.pages[0]?.standsInFor ?? []}
        />
        <FilterBar filter={filter} onChange={change} search={search} />
        <div className="inbox-tools">
          <SavedViews filter={filter} />
          <ExportList path="/api/casework/exports/cases" query={{ ...filter }} mayHaveTexts />
        </div>
        <div ref={list} aria-busy={cases.isFetching}>
          {cases.isError && (
            <div className="panel-pad">
              <Failure
                problem={cases.error}
                onRetry={() => {
                  void cases.refetch();
                }}
              />
            </div>
          )}
          {isOfficer && <BulkBar chosen={lines.filter(({ id }) => chosen.includes(id))} onChoose={setChosen} />}
          <CaseList filter={filter} cases={cases} chosen={chosen} onChoose={isOfficer ? setChosen : null} />
        </div>
      </div>
    </>
  );
}
