import './unheeded-mark.css';
import type { CaseLine } from '../api/cases.js';
import { inZone } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { inboxText } from './inbox-text.js';

/** That the citizen has said something on which nobody has acted yet; in text, not in colour alone. */
export function UnheededMark({
  line: { unheededSince, timeZone },
}: {
  line: Pick<CaseLine, 'unheededSince' | 'timeZone'>;
}) {
  const texts = useText(inboxText);
  const language = useLanguage();
  if (unheededSince === null) return null;
  return <strong className="unheeded-mark">{texts.unheeded(inZone(unheededSince, timeZone, language))}</strong>;
}
