import { Link } from 'react-router';
import type { Overview } from '../api/overdue.js';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Icon } from '../shell/icons.js';
import { monitorText } from './monitor-text.js';

/** What nobody owns yet comes before all institutions: it is the hub's own debt. */
export function TriageLine({ triage }: { triage: Overview['triage'] }) {
  const texts = useText(monitorText);
  const language = useLanguage();
  return (
    <p className={triage.overdue > 0 ? 'panel triage-total triage-total-late' : 'panel triage-total'}>
      <Icon name={triage.overdue > 0 ? 'warning' : 'check'} size={20} />
      <span>
        <strong>{texts.triage}:</strong>{' '}
        {texts.triageLine(count(triage.open, language), count(triage.overdue, language))}
      </span>
      <Link to="/decisions" className="not-printed">
        {texts.toTriage}
      </Link>
    </p>
  );
}
