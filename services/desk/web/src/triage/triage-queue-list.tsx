import '../shell/narrow-list.css';
import { Link } from 'react-router';
import type { TriageItem } from '../api/triage.js';
import { count, timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { LoadMore, type Pages } from '../shell/load-more.js';
import { TriageDue } from './triage-due.js';
import { triageText } from './triage-text.js';

interface TriageQueueListProps {
  /** Which list of the desk this is, as its address says it. */
  readonly place: Readonly<Record<string, string>>;
  readonly items: readonly TriageItem[];
  readonly pages: Pages;
  readonly all: number;
  readonly current: string | null;
}

/** What waits; what is due first stands first, as the hub sends it. */
export function TriageQueueList({ place, items, pages, all, current }: TriageQueueListProps) {
  const texts = useText(triageText);
  const language = useLanguage();
  return (
    <nav className="panel narrow-list triage-queue" aria-label={texts.queue}>
      <ol>
        {items.map((item) => (
          <li key={item.complaintId}>
            <Link
              to={{ search: new URLSearchParams({ ...place, item: item.complaintId }).toString() }}
              replace
              data-row
              aria-current={item.complaintId === current ? 'true' : undefined}
            >
              <span className="triage-line">
                <span className="code">{item.code}</span>
                {item.handBacks > 0 && <span className="triage-returned">{texts.handedBack(item.handBacks)}</span>}
                {item.beingDecided && <span className="quiet">{texts.isBeingDecided}</span>}
              </span>
              <span className="narrow-start">{item.text ?? texts.erased}</span>
              <span className="triage-line">
                <span className="quiet">{texts.since(timeInCapital(item.sentAt, language))}</span>
                <TriageDue item={item} />
              </span>
            </Link>
          </li>
        ))}
      </ol>
      {all > items.length && (
        <div className="triage-rest">
          <p className="flush">{texts.rest(count(all - items.length, language))}</p>
          <LoadMore pages={pages} />
        </div>
      )}
    </nav>
  );
}
