import type { LetterLine } from '../api/escalations.js';
import { dateInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { ColumnHeads } from '../shell/column-heads.js';
import { LetterFile } from './letter-file.js';
import { lettersText } from './letters-text.js';

/** Letters, each with who has opened it and its file. */
export function LetterTable({ items }: { items: readonly LetterLine[] }) {
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
