import { Link } from 'react-router';
import type { CaseCounts, CasePageOfLines } from '../api/cases.js';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { caseViews, writeFilter, type InboxFilter } from './inbox-filter.js';
import { inboxText } from './inbox-text.js';

interface ViewTabsProps {
  readonly filter: InboxFilter;
  readonly counts: CaseCounts | undefined;
  readonly standsInFor: CasePageOfLines['standsInFor'];
}

/** The saved views with their counts. Each is an address of its own; the other filters stay. */
export function ViewTabs({ filter, counts, standsInFor }: ViewTabsProps) {
  const texts = useText(inboxText);
  const language = useLanguage();
  // Most officers stand in for nobody: the view is there for who does, or has come by its address.
  const shown = caseViews.filter(
    (view) => view !== 'standing-in' || standsInFor.length > 0 || filter.view === 'standing-in',
  );
  const names = standsInFor.map(({ name }) => name).join(', ');
  return (
    <nav className="views" aria-label={texts.viewsLabel}>
      {shown.map((view) => (
        <Link
          key={view}
          to={{ search: writeFilter({ ...filter, view }).toString() }}
          className={view === 'late' && counts && counts.late > 0 ? 'view view-alarm' : 'view'}
          aria-current={view === filter.view ? 'page' : undefined}
        >
          {view === 'standing-in' && names !== '' ? texts.standsInFor(names) : texts.views[view]}
          <span className="view-count">{counts ? count(counts[view], language) : '…'}</span>
        </Link>
      ))}
    </nav>
  );
}
