import type { TimelineEntry } from '../api/cases.js';
import { dateTime } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { AttachmentLinks } from './case-attachments.js';
import { caseText } from './case-text.js';
import { timelineText } from './timeline-text.js';

/** What has happened, newest first: the last thing is what an officer needs to know. */
export function CaseTimeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const texts = useText(caseText);

  return (
    <section className="panel panel-pad">
      <h2>{texts.timeline}</h2>
      {entries.length === 0 && <p className="quiet flush">{texts.emptyTimeline}</p>}
      <ol className="timeline">
        {entries
          .map((entry, index) => <Entry key={`${entry.at}-${entry.kind}-${String(index)}`} entry={entry} />)
          .reverse()}
      </ol>
    </section>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const texts = useText(caseText);
  const words = useText(timelineText);
  const language = useLanguage();
  const why = useWhy(entry);
  const isCitizens = entry.kind === 'added' || entry.kind === 'rated';
  const by = isCitizens ? words.citizen : (entry.by ?? words.hub);

  return (
    <li className={isCitizens ? 'entry entry-citizen' : 'entry'}>
      <p className="entry-head">
        <strong>
          {words.kinds[entry.kind] ?? words.other}
          {entry.final !== undefined && ` (${entry.final ? texts.final : texts.interim})`}
        </strong>
        <span className="quiet">
          {by} · <time dateTime={entry.at}>{dateTime(entry.at, language)}</time>
        </span>
      </p>
      {entry.score !== undefined && <p className="entry-why">{words.score(entry.score)}</p>}
      {why !== null && <p className="entry-why">{why}</p>}
      {entry.text !== null && <p className="entry-text">{entry.text}</p>}
      {entry.attachments && entry.attachments.length > 0 && <AttachmentLinks attachments={entry.attachments} />}
    </li>
  );
}

/** What the code behind an entry means, in words; a code that a newer hub adds is left out. */
function useWhy({ kind, why }: TimelineEntry): string | null {
  const words = useText(timelineText);
  const { deadlineKind } = useText(vocabularyText);
  if (why === undefined) return null;
  if (kind === 'handed-back') return words.proposed(why);
  if (kind !== 'late' && kind !== 'reminded') return words.why[why] ?? null;
  const names: Readonly<Record<string, string>> = deadlineKind;
  return names[why] === undefined ? null : words.missed(names[why]);
}
