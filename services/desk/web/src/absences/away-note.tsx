import type { Handler } from '../api/cases.js';
import { plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { absencesText } from './absences-text.js';

/** That who works on a case cannot be reached today, and who stands in. */
export function AwayNote({ officer: { away } }: { officer: Handler }) {
  const texts = useText(absencesText);
  const language = useLanguage();
  if (!away) return null;
  const why = away.until === null ? texts.removed : texts.away(plainDate(away.until, language));
  const deputy = away.deputyName === null ? [] : [texts.deputyShort(away.deputyName)];
  return <span className="row-away">{[why, ...deputy].join(' · ')}</span>;
}
