import type { TriageItem } from '../api/triage.js';
import { timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { MapLink } from '../cases/map-link.js';
import { MarkedText } from '../routing/marked-text.js';
import { nameAmong } from '../routing/name-among.js';
import { triageText } from './triage-text.js';

/** What the desk asked and what the citizen wrote since. */
export function TriageTalk({ item }: { item: TriageItem }) {
  const texts = useText(triageText);
  const language = useLanguage();
  const marking = { reason: item.reason, nameOf: nameAmong(item.candidates) };
  const said = [
    ...item.questions.map(({ text, askedAt, state, answerBy }) => ({
      at: askedAt,
      who: texts.deskAsked,
      part: null,
      text,
      note: state === 'open' ? texts.waitsUntil(timeInCapital(answerBy, language)) : texts.questionStates[state],
    })),
    ...item.additions.map(({ id, text, at }) => ({
      at,
      who: texts.citizenWrote,
      part: `addition:${id}`,
      text,
      note: null,
    })),
  ].sort((one, other) => (one.at < other.at ? -1 : 1));
  if (said.length === 0) return null;
  return (
    <ol className="triage-talk">
      {said.map(({ at, who, part, text, note }) => (
        <li key={at + who}>
          <p className="quiet">
            {who} · {timeInCapital(at, language)}
            {note !== null && ` · ${note}`}
          </p>
          <p>
            {text === null ? texts.erased : part === null ? text : <MarkedText text={text} part={part} {...marking} />}
            {text !== null && part !== null && <MapLink words={text} />}
          </p>
        </li>
      ))}
    </ol>
  );
}
