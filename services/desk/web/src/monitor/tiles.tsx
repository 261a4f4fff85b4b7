import { Link } from 'react-router';
import type { Standing } from '../api/monitor.js';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { decimal, percent } from './figures-text.js';
import type { ListFigure, ListFilter } from './list-figures.js';
import { tilesText, type TileName } from './tiles-text.js';
import { behind, type MonitorAddress } from './watch-address.js';
import { watchText } from './watch-text.js';

/** Which list a tile opens. A share opens all that it is a share of. */
const listOf: Readonly<Record<TileName, readonly [ListFigure, ListFilter?]>> = {
  open: ['open'],
  overdue: ['overdue'],
  dueWithinDay: ['due-within-day'],
  firstResponse: ['took', { stage: 'first-response' }],
  onTime: ['answered'],
  reopened: ['reopened'],
  handBacks: ['handed-back'],
  satisfaction: ['rated'],
};

interface TilesProps {
  readonly all: Standing;
  readonly address: MonitorAddress;
}

/** The figures that a coordinator looks at first, each with its definition and its list one press away. */
export function Tiles({ all, address }: TilesProps) {
  const texts = useText(tilesText);
  const { unknown } = useText(watchText);
  const language = useLanguage();
  const shown: Readonly<Record<TileName, string>> = {
    open: count(all.open, language),
    overdue: count(all.overdue, language),
    dueWithinDay: count(all.dueWithinDay, language),
    firstResponse: all.firstResponseDays === null ? unknown : texts.days(decimal(all.firstResponseDays, language)),
    onTime: percent(all.onTime, language),
    reopened: percent(all.reopenedShare, language),
    handBacks: count(all.handBacks, language),
    satisfaction: percent(all.satisfaction, language),
  };
  const lists = Object.entries(listOf) as [TileName, readonly [ListFigure, ListFilter?]][];
  return (
    <ul className="tiles">
      {lists.map(([name, list]) => (
        <li key={name} className={name === 'overdue' && all.overdue > 0 ? 'panel tile tile-late' : 'panel tile'}>
          <Link className="tile-figure" to={behind(address, ...list)}>
            <span className="tile-name">{texts.names[name]}</span>
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
