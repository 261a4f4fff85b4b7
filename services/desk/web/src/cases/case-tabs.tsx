import './case-tabs.css';
import { useId, useState, type KeyboardEvent } from 'react';
import type { CaseDetail } from '../api/cases.js';
import { useText } from '../language/language.js';
import type { Marking } from '../routing/marking-by.js';
import { useStaff } from '../session/signed-in.js';
import { useIsPrinted } from '../shell/use-is-printed.js';
import { caseText } from './case-text.js';
import { CaseTimeline } from './case-timeline.js';
import { CitizenTab } from './citizen-tab.js';
import { SimilarTab } from './similar-tab.js';
import { useSimilar } from './use-similar.js';
import { similarText } from './similar-text.js';

const all = ['talk', 'history', 'similar', 'citizen'] as const;
type Tab = (typeof all)[number];

/** Whoever steps from case to case reads the same of each. */
let lastChosen: Tab = 'history';

/** The conversation, the history, similar complaints, the citizen: one at a time; the arrow keys go from tab to tab. */
export function CaseTabs({ found, marking }: { found: CaseDetail; marking: Marking }) {
  const facts = useText(caseText);
  const texts = useText(similarText);
  const { role } = useStaff();
  const id = useId();
  const names = { talk: facts.talk, history: facts.history, similar: texts.similar, citizen: texts.identity };
  // The hub shows it to officers who answer the citizen alone.
  const tabs = all.filter((tab) => tab !== 'citizen' || (role === 'officer' && found.role === 'lead'));
  const [wished, setWished] = useState<Tab>(lastChosen);
  const chosen = tabs.find((tab) => tab === wished) ?? 'history';
  const choose = (tab: Tab) => {
    lastChosen = tab;
    setWished(tab);
  };
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[(tabs.indexOf(chosen) + step + tabs.length) % tabs.length];
    if (step === 0 || next === undefined) return;
    choose(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };

  const isPrinted = useIsPrinted();
  // As soon as the case is open: nobody looks behind a tab that may be empty.
  const similar = useSimilar(found.id);
  const count = similar.data ? similar.data.items.length + similar.data.elsewhere : 0;

  if (isPrinted) {
    return (
      <section className="panel panel-pad">
        {/* Everything that was said and that happened, whichever tab is open. */}
        <CaseTimeline of="history" entries={found.timeline} marking={marking} timeZone={found.timeZone} />
      </section>
    );
  }
  return (
    <section className="panel">
      <div className="case-tabs not-printed" role="tablist" tabIndex={-1} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab}
            id={`${id}-${tab}`}
            type="button"
            role="tab"
            aria-selected={tab === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={tab === chosen ? 0 : -1}
            onClick={() => {
              choose(tab);
            }}
          >
            {names[tab]}
            {tab === 'similar' && count > 0 && ` (${count})`}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} className="panel-pad" role="tabpanel" aria-labelledby={`${id}-${chosen}`}>
        {(chosen === 'talk' || chosen === 'history') && (
          <CaseTimeline of={chosen} entries={found.timeline} marking={marking} timeZone={found.timeZone} />
        )}
        {chosen === 'similar' && <SimilarTab found={found} />}
        {chosen === 'citizen' && <CitizenTab found={found} />}
      </div>
    </section>
  );
}
