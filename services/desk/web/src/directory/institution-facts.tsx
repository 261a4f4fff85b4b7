import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Period } from '../api/directory.js';
import { plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { DetailRows, type DetailRow } from '../shell/detail-rows.js';
import { aliasesByKind } from './alias-lines.js';
import { directoryText } from './directory-text.js';
import { aliasKindText, zoneText } from './field-text.js';

/** Everything the directory holds of an institution on a day. */
export function InstitutionFacts({ held, search }: { held: Period; search: string }) {
  const texts = useText(directoryText);
  const zones = useText(zoneText);
  const words = useText(vocabularyText);
  const language = useLanguage();
  const link = (code: string): ReactNode => (
    <Link key={code} to={`/directory/institutions/${code}${search}`} className="code">
      {code}
    </Link>
  );
  const links = (codes: readonly string[]): ReactNode => codes.map((code, at) => [at > 0 && ', ', link(code)]);
  const { liaison } = held;
  const rows: readonly DetailRow[] = [
    [texts.code, <span className="code">{held.code}</span>],
    [texts.kind, words.institutionKind[held.kind]],
    [
      texts.valid,
      held.validTo === null
        ? texts.since(plainDate(held.validFrom, language))
        : texts.between(plainDate(held.validFrom, language), plainDate(held.validTo, language)),
    ],
    [texts.parent, held.parent === null ? texts.none : link(held.parent)],
    [texts.aliases, held.aliases.length === 0 ? texts.none : <Aliases held={held} />],
    ...(held.successors.length > 0 ? [[texts.successors, links(held.successors)] as const] : []),
    [texts.coordinator, held.coordinator === null ? texts.none : link(held.coordinator)],
    [texts.timeZone, zones[held.timeZone] ?? held.timeZone],
    [texts.connection, texts.connections[held.connection]],
    [texts.approvesAnswers, held.approvesAnswers ? texts.approves : texts.approvesNot],
    [
      texts.liaison,
      liaison === null
        ? texts.none
        : [liaison.role, liaison.mailbox, liaison.phone].filter((one) => one !== null).join(' · '),
    ],
    [texts.source, held.source ?? texts.none],
  ];
  return <DetailRows rows={rows} />;
}

/** A line for each kind there is. */
function Aliases({ held }: { held: Period }) {
  const kinds = useText(aliasKindText);
  return (
    <ul className="alias-kinds">
      {aliasesByKind(held).map(([group, names]) => (
        <li key={group}>
          <span className="quiet">{kinds[group].label}:</span> {names.join(', ')}
        </li>
      ))}
    </ul>
  );
}
