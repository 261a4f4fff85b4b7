import { Link, useLocation } from 'react-router';
import type { Escalated } from '../api/escalations.js';
import { calendarDate, inZone } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { monitorText } from '../monitor/monitor-text.js';
import { ReachLiaison } from './reach-liaison.js';
import { escalationsText } from './escalations-text.js';
import { ColumnHeads } from '../shell/column-heads.js';

interface QueueTableProps {
  readonly items: readonly Escalated[];
  /** Where the same queue is, of one institution only. */
  readonly narrowed: (code: string) => string;
}

export function QueueTable({ items, narrowed }: QueueTableProps) {
  const texts = useText(escalationsText);
  return (
    <div className="wide" role="region" aria-label={texts.title} tabIndex={0}>
      <table className="charted-table">
        <ColumnHeads columns={texts.columns} />
        <tbody>
          {items.map((item) => (
            <Line key={item.clockId} item={item} narrowed={narrowed} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ item, narrowed }: { item: Escalated; narrowed: QueueTableProps['narrowed'] }) {
  const texts = useText(escalationsText);
  const { workingDays } = useText(monitorText);
  const words = useText(vocabularyText);
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const { rung, next, timeZone } = item;
  return (
    <tr>
      <th scope="row" className="code">
        {item.caseId === null ? (
          (item.code ?? '–')
        ) : (
          <Link to={`/cases/${item.caseId}`} state={{ from: pathname + search }}>
            {item.code ?? item.caseId.slice(0, 8)}
          </Link>
        )}
      </th>
      <td>
        {item.holder ? (
          <>
            <Link to={narrowed(item.holder.code)}>{item.holder.name}</Link>
            {item.holder.liaison && <ReachLiaison liaison={item.holder.liaison} />}
          </>
        ) : (
          <strong className="load-overdue">{texts.nobody}</strong>
        )}
      </td>
      <td className="whole">{words.deadlineKind[item.kind]}</td>
      <td className="whole">{calendarDate(item.dueOn, language)}</td>
      <td className="whole load-overdue">{workingDays(item.workingDaysLate)}</td>
      <td className="whole">
        {rung ? (
          <>
            {texts.stand[rung.name]}
            <br />
            <span className="quiet">{texts.since(inZone(rung.since, timeZone, language))}</span>
          </>
        ) : (
          texts.below
        )}
      </td>
      <td>{next ? texts.then(next.name, inZone(next.at, timeZone, language)) : texts.top}</td>
    </tr>
  );
}
