import type { TimelineEntry } from '../api/cases.js';
import { inZone } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { timelineText } from './timeline-text.js';

/** Whether the citizen has what an officer wrote, and by which door. */
export function ToldNote({ entry: { deliveredAt, told }, timeZone }: { entry: TimelineEntry; timeZone: string }) {
  const words = useText(timelineText);
  const { door } = useText(vocabularyText);
  const language = useLanguage();
  if (deliveredAt !== undefined) {
    const by = told && door[told.by];
    return <p className="entry-why">{words.delivered(inZone(deliveredAt, timeZone, language), by)}</p>;
  }
  const say = told && words.told[told.state];
  return say ? <p className="entry-why">{say(door[told.by], inZone(told.at, timeZone, language))}</p> : null;
}
