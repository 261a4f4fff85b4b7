import { Link } from 'react-router';
import type { CaseCounts } from '../api/cases.js';
import { countOfView } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { caseViews, writeFilter, type InboxFilter } from './inbox-filter.js';
import { inboxText } from './inbox-text.js';

/** The saved views with their counts. Each is an address of its own; the other filters stay. */
export function ViewTabs({ filter, counts }: { filter: InboxFilter; counts: CaseCounts | undefined }) {
  const texts = useText(inboxText);
  const language = useLanguage();
  return (
    <nav className="views" aria-label={texts.viewsLabel}>
      {caseViews.map((view) => (
        <Link
          key={view}
          to={{ search: writeFilter({ ...filter, view }).toString() }}
          className={view === 'late' && counts && counts.late > 0 ? 'view view-alarm' : 'view'}
          aria-current={view === filter.view ? 'page' : undefined}
        >
          {texts.views[view]}
          <span className="view-count">{counts ? countOfView(counts[view], language) : '…'}</span>
        </Link>
      ))}
    </nav>
  );
}
