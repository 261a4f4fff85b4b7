import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { countTriage, type Desk, type TriageQueue } from '../api/triage.js';
import { countOfView } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { triageText } from './triage-text.js';

export const queues: readonly TriageQueue[] = ['to-decide', 'asked', 'not-a-complaint', 'spam', 'abuse'];

/** The queues of a desk with what waits in each; each is an address of its own. */
export function QueueTabs({ desk, queue }: { desk: Desk; queue: TriageQueue | null }) {
  const texts = useText(triageText);
  const language = useLanguage();
  const counts = useQuery({ queryKey: ['triage', desk, 'counts'], queryFn: ({ signal }) => countTriage(desk, signal) });
  return (
    <nav className="panel triage-tabs" aria-label={texts.queues}>
      {queues.map((one) => (
        <Link key={one} to={{ search: `queue=${one}` }} aria-current={one === queue ? 'page' : undefined}>
          {texts.queueNames[one]}
          <span className="triage-tab-count">{counts.data ? countOfView(counts.data[one], language) : '…'}</span>
        </Link>
      ))}
    </nav>
  );
}
