import '../monitor/monitor.css';
import '../monitor/watch.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { listLetters, type LetterLine } from '../api/escalations.js';
import { dateInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Shown } from '../monitor/shown.js';
import { useStaff } from '../session/signed-in.js';
import { Empty } from '../shell/empty.js';
import { LetterFile } from './letter-file.js';
import { lettersText } from './letters-text.js';
import { WarnTheLate } from './warn-the-late.js';
import { ColumnHeads } from '../shell/column-heads.js';

/** The register of warning letters; coordinators write new ones here. */
export function LettersPage() {
  const texts = useText(lettersText);
  const { role } = useStaff();
  const found = useQuery({ queryKey: ['letters', 'register'], queryFn: ({ signal }) => listLetters(signal) });
  return (
    <>
      <title>{`${texts.title} · Salur`}</title>
      <div className="page-head">
        <h1>{texts.title}</h1>
        {role !== 'officer' && (
          <Link to="/letters/words" className="not-printed">
            {texts.words}
          </Link>
        )}
      </div>
      {role !== 'officer' && <WarnTheLate />}
      <Shown query={found}>
        {({ items }) => (
          <section className="panel charted">
            <h2>{texts.register}</h2>
            {items.length === 0 ? <Empty title={texts.empty} hint={texts.emptyHint} /> : <Register items={items} />}
          </section>
        )}
      </Shown>
    </>
  );
}

function Register({ items }: { items: readonly LetterLine[] }) {
  const texts = useText(lettersText);
  const language = useLanguage();
  return (
    <div className="wide" role="region" aria-label={texts.register} tabIndex={0}>
      <table className="charted-table">
        <ColumnHeads columns={texts.columns} />
        <tbody>
          {items.map((letter) => (
            <tr key={letter.id}>
              <th scope="row">{letter.number}</th>
              <td>{dateInCapital(letter.sentAt, language)}</td>
              <td>{letter.issuer}</td>
              <td>{letter.institutionName}</td>
              <td>{letter.cases}</td>
              <td>
                {letter.readAt === null ? texts.notRead : dateInCapital(letter.readAt, language)}
                {letter.isUnread && <strong> · {texts.notByYou}</strong>}
                {letter.readBy !== null && <div className="quiet">{letter.readBy}</div>}
              </td>
              <td>
                <LetterFile letter={letter} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
