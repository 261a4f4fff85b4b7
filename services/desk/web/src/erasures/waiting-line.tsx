import { Link } from 'react-router';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { useStaff } from '../session/signed-in.js';
import { Icon } from '../shell/icons.js';
import { erasuresText } from './erasures-text.js';
import { useWaiting } from './use-waiting.js';

/** Where administrators land they are told that citizens wait for their decision; nothing stands there while nobody does. */
export function WaitingLine() {
  const texts = useText(erasuresText);
  const language = useLanguage();
  const found = useWaiting(useStaff().role === 'administrator');
  const waiting = found.data?.items.length ?? 0;
  if (waiting === 0) return null;
  return (
    <p className="panel triage-total not-printed">
      <Icon name="warning" size={20} />
      <span>{texts.waitingLine(count(waiting, language))}</span>
      <Link to="/erasures">{texts.toWaiting}</Link>
    </p>
  );
}
