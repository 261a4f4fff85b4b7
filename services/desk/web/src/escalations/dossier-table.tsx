import { Link, useLocation } from 'react-router';
import { dossierAddress, type DossierLine } from '../api/dossiers.js';
import { TakeDossier } from '../cases/take-dossier.js';
import { timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { ColumnHeads } from '../shell/column-heads.js';
import { dossierFiles, dossiersText } from './dossiers-text.js';

/** Dossiers, each with its complaint and its files. */
export function DossierTable({ items }: { items: readonly DossierLine[] }) {
  const texts = useText(dossiersText);
  const language = useLanguage();
  const { pathname, search } = useLocation();
  return (
    <div className="wide" role="region" aria-label={texts.register} tabIndex={0}>
      <table className="charted-table">
        <ColumnHeads columns={texts.columns} />
        <tbody>
          {items.map(({ id, caseId, code, institutionName, madeAt: instant }) => {
            const madeAt = timeInCapital(instant, language);
            return (
              <tr key={id}>
                <th scope="row" className="code">
                  <Link to={`/cases/${caseId}`} state={{ from: pathname + search }}>
                    {code}
                  </Link>
                </th>
                <td>{institutionName}</td>
                <td>{madeAt}</td>
                <td>
                  <TakeDossier
                    {...{ caseId, path: dossierAddress(id), labels: dossierFiles }}
                    names={{
                      pdf: texts.document('pdf', code, madeAt),
                      pdfInEnglish: texts.document('pdfInEnglish', code, madeAt),
                      json: texts.document('json', code, madeAt),
                    }}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
