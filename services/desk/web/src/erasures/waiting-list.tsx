import { Link } from 'react-router';
import { dateInCapital, timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Shown } from '../monitor/shown.js';
import { ColumnHeads } from '../shell/column-heads.js';
import { erasuresText } from './erasures-text.js';
import { useWaiting } from './use-waiting.js';

/** Citizens who have asked, the longest waiting first. */
export function WaitingList() {
  const texts = useText(erasuresText);
  const language = useLanguage();
  const found = useWaiting();
  return (
    <section className="panel panel-pad erasures-part">
      <h2>{texts.waiting}</h2>
      <Shown query={found}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet flush">{texts.noneWaiting}</p>
          ) : (
            <div className="wide" role="region" aria-label={texts.waiting} tabIndex={0}>
              <table className="charted-table erasures-waiting">
                <ColumnHeads columns={texts.waitingColumns} />
                <tbody>
                  {items.map(({ code, askedAt, receivedAt }) => (
                    <tr key={code}>
                      <th scope="row">
                        <Link className="code" to={`?code=${code}`}>
                          {code}
                        </Link>
                      </th>
                      <td>{timeInCapital(askedAt, language)}</td>
                      <td>{dateInCapital(receivedAt, language)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Shown>
    </section>
  );
}
