import type { TriageItem } from '../api/triage.js';
import { dateTime } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { triageText } from './triage-text.js';

/** What the desk asked and what the citizen wrote since. */
export function TriageTalk({ item }: { item: TriageItem }) {
  const texts = useText(triageText);
  const language = useLanguage();
  const said = [
    ...item.questions.map(({ text, askedAt, state, answerBy }) => ({
      at: askedAt,
      who: texts.deskAsked,
      text,
      note: state === 'open' ? texts.waitsUntil(dateTime(answerBy, language)) : texts.questionStates[state],
    })),
    ...item.additions.map(({ text, at }) => ({ at, who: texts.citizenWrote, text, note: null })),
  ].sort((one, other) => (one.at < other.at ? -1 : 1));
  if (said.length === 0) return null;
  return (
    <ol className="triage-talk">
      {said.map(({ at, who, text, note }) => (
        <li key={at + who}>
          <p className="quiet">
            {who} · {dateTime(at, language)}
            {note !== null && ` · ${note}`}
          </p>
          <p>{text ?? texts.erased}</p>
        </li>
      ))}
    </ol>
  );
}
