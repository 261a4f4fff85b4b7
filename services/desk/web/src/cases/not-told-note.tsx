import './not-told.css';
import type { CaseDetail } from '../api/cases.js';
import { inZone } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { Icon } from '../shell/icons.js';
import { notToldOf } from './not-told-of.js';
import { timelineText } from './timeline-text.js';

/** Says above the case that its last words may not have reached the citizen: the hub does not send them again by itself. */
export function NotToldNote({ found: { timeline, timeZone } }: { found: CaseDetail }) {
  const texts = useText(timelineText);
  const { door } = useText(vocabularyText);
  const language = useLanguage();
  const { told, final } = notToldOf(timeline) ?? {};
  const say = told && texts.told[told.state];
  if (!told || !say) return null;
  return (
    <p className="not-told" role="status">
      <Icon name="warning" />
      {say(door[told.by], inZone(told.at, timeZone, language))}. {texts.notSentAgain}
      {final === true && ` ${texts.noReplyWindow}`}
    </p>
  );
}
