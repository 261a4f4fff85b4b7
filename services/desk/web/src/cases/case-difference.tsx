import type { CaseDetail } from '../api/cases.js';
import { deadline } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { changesBetween, withPresent, type CaseChange } from './case-changes.js';
import { caseText } from './case-text.js';
import { entryKindText } from './entry-kind-text.js';
import { sendText } from './send-text.js';
import { statusText } from './status-text.js';
import { timelineText } from './timeline-text.js';

interface CaseDifferenceProps {
  /** As the officer has read it. */
  readonly seen: CaseDetail;
  readonly found: CaseDetail;
  readonly present?: Readonly<Record<string, unknown>> | null;
}

/** What has changed since the officer began to write: each thing before and after, and what has happened since. */
export function CaseDifference({ seen, found, present = null }: CaseDifferenceProps) {
  const texts = useText(sendText);
  const facts = useText(caseText);
  const { other, citizen, hub } = useText(timelineText);
  const kinds = useText(entryKindText);
  const say = useWordsOf(found.timeZone);
  const changes = changesBetween(seen, withPresent(found, present));
  const news = found.timeline.slice(seen.timeline.length);
  const names = {
    ...{ status: texts.status, officer: facts.officer, institutionName: facts.institution },
    ...{ class: facts.class, dueAt: facts.dueAt },
  } as const satisfies Record<CaseChange['field'], string>;

  return (
    <ul className="difference">
      {changes.map((change) => (
        <li key={change.field}>
          {names[change.field]}: <del>{say(change.field, change.before)}</del> →{' '}
          <ins>{say(change.field, change.after)}</ins>
        </li>
      ))}
      {news.map(({ at, kind, by, text }) => (
        <li key={at + kind}>
          <strong>{kinds[kind] ?? other}</strong> ({kind === 'added' || kind === 'rated' ? citizen : (by ?? hub)})
          {text !== null && <blockquote className="difference-text">{text}</blockquote>}
        </li>
      ))}
    </ul>
  );
}

function useWordsOf(timeZone: string): (field: CaseChange['field'], value: string | null) => string {
  const statuses: Readonly<Record<string, string>> = useText(statusText);
  const classes: Readonly<Record<string, string>> = useText(vocabularyText).complaintClass;
  const language = useLanguage();
  return (field, value) => {
    if (value === null) return '–';
    if (field === 'dueAt') return deadline(value, timeZone, language);
    return (field === 'status' ? statuses : classes)[value] ?? value;
  };
}
