import { Link } from 'react-router';
import type { Standing } from '../api/monitor.js';
import type { ListFigure } from './list-figures.js';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { decimal, percent } from './figures-text.js';
import { writeAddress, type MonitorAddress } from './watch-address.js';
import { watchText, type TileName } from './watch-text.js';

/** Which list a tile opens; `firstResponse` and `dueToday` stand on what is open. */
const listOf: Readonly<Record<TileName, ListFigure>> = {
  open: 'open',
  overdue: 'overdue',
  dueToday: 'open',
  firstResponse: 'opened',
  onTime: 'late',
  reopened: 'reopened',
  handBacks: 'handed-back',
  satisfaction: 'rated',
};

/** The figures that a coordinator looks at first, each with its definition and its list one press away. */
export function Tiles({ all, address }: { all: Standing; address: MonitorAddress }) {
  const texts = useText(watchText);
  const language = useLanguage();
  const shown: Readonly<Record<TileName, string>> = {
    open: count(all.open, language),
    overdue: count(all.overdue, language),
    dueToday: count(all.dueToday, language),
    firstResponse:
      all.firstResponseDays === null ? texts.unknown : texts.days(decimal(all.firstResponseDays, language)),
    onTime: percent(all.onTime, language),
    reopened: percent(all.reopenedShare, language),
    handBacks: count(all.handBacks, language),
    satisfaction: percent(all.satisfaction, language),
  };
  return (
    <ul className="tiles">
      {(Object.keys(listOf) as TileName[]).map((name) => (
        <li key={name} className={name === 'overdue' && all.overdue > 0 ? 'panel tile tile-late' : 'panel tile'}>
          <Link className="tile-figure" to={{ search: writeAddress({ ...address, list: listOf[name] }) }}>
            <span className="tile-name">{texts.tiles[name]}</span>
            <strong>{shown[name]}</strong>
            <span className="spoken">{texts.openList}</span>
          </Link>
          <details className="tile-meaning">
            <summary>{texts.whatIsThis}</summary>
            <p>{texts.meaning[name]}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}
