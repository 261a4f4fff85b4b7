import './timeline.css';
import type { TimelineEntry } from '../api/cases.js';
import { deadline, inZone } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { MarkedText } from '../routing/marked-text.js';
import type { Marking } from '../routing/marking-by.js';
import { Icon } from '../shell/icons.js';
import { AttachmentLinks } from './case-attachments.js';
import { caseText } from './case-text.js';
import { caseFormText } from './case-form-text.js';
import { entryKindText } from './entry-kind-text.js';
import { MapLink } from './map-link.js';
import { removedIn } from './removed-in.js';
import { sideOf, talkIn } from './side-of-entry.js';
import { timelineText } from './timeline-text.js';
import { ToldNote } from './told-note.js';

interface CaseTimelineProps {
  /** Only what citizen and institution have said to each other, or all that has happened. */
  readonly of: 'talk' | 'history';
  readonly entries: readonly TimelineEntry[];
  readonly marking: Marking;
  /** Of the institution: every line has the time on its wall, as the deadlines have. */
  readonly timeZone: string;
}

/** Newest first: the last thing is what an officer needs to know. */
export function CaseTimeline({ of, entries, ...more }: CaseTimelineProps) {
  const texts = useText(caseText);
  const removed = removedIn(entries);
  const shown = of === 'talk' ? talkIn(entries) : entries;

  return (
    <>
      <h2 className="spoken">{texts[of]}</h2>
      {shown.length === 0 && <p className="quiet flush">{of === 'talk' ? texts.emptyTalk : texts.emptyHistory}</p>}
      <ol className="timeline">
        {shown
          .map((entry, index) => (
            <Entry key={`${entry.at}-${entry.kind}-${String(index)}`} entry={entry} removed={removed} {...more} />
          ))
          .reverse()}
      </ol>
    </>
  );
}

interface EntryProps extends Omit<CaseTimelineProps, 'of' | 'entries'> {
  readonly entry: TimelineEntry;
  readonly removed: ReadonlySet<string>;
}

function Entry({ entry, removed, marking, timeZone }: EntryProps) {
  const texts = useText(caseText);
  const words = useText(timelineText);
  const kinds = useText(entryKindText);
  const language = useLanguage();
  const why = useWhy(entry, timeZone);
  const side = sideOf(entry.kind);
  const by = side === 'citizen' ? words.citizen : (entry.by ?? words.hub);

  return (
    <li className={`entry entry-${side}`}>
      <p className="entry-head">
        <strong>
          {kinds[entry.kind] ?? words.other}
          {entry.final !== undefined && ` (${entry.final ? texts.final : texts.interim})`}
          {side === 'inside' && (
            <span className="entry-inside-tag">
              <Icon name="lock" size={12} />
              {words.internal}
            </span>
          )}
        </strong>
        <span className="quiet">
          {by}
          {entry.insteadOf !== undefined && ` (${words.insteadOf(entry.insteadOf)})`} ·{' '}
          <time dateTime={entry.at}>{inZone(entry.at, timeZone, language)}</time>
        </span>
      </p>
      <ToldNote entry={entry} timeZone={timeZone} />
      {entry.score !== undefined && <p className="entry-why">{words.score(entry.score)}</p>}
      {why !== null && <p className="entry-why">{why}</p>}
      {entry.text !== null && entry.text !== '' && (
        <p className="entry-text">
          {entry.id === undefined ? (
            entry.text
          ) : (
            <MarkedText text={entry.text} part={`addition:${entry.id}`} {...marking} />
          )}
          {side === 'citizen' && <MapLink words={entry.text} />}
        </p>
      )}
      {entry.attachments && <AttachmentLinks attachments={entry.attachments} removed={removed} />}
    </li>
  );
}

/** What the code behind an entry means, in words; a code that a newer hub adds is left out. */
function useWhy({ kind, why, because }: TimelineEntry, timeZone: string): string | null {
  const words = useText(timelineText);
  const { deadlineKind, complaintClass } = useText(vocabularyText);
  const { reasons } = useText(caseFormText);
  const language = useLanguage();
  if (why === undefined) return null;
  const named = (names: Readonly<Record<string, string>>, code: string) => names[code] ?? null;
  switch (kind) {
    case 'handed-back':
      return words.proposed(why);
    case 'disposed':
    case 'inherited':
    case 'sent-up':
    case 'entrusted':
      return words.to(why);
    case 'accepted':
    case 'classified':
      return named(complaintClass, why);
    case 'postponed':
      return words.until(deadline(why, timeZone, language));
    case 'merged':
    case 'unmerged':
    case 'joined':
    case 'left':
    case 'follower-wrote':
      return words.code(why);
    case 'deadline-moved': {
      // Of former lines the reason stands behind the deadline, too.
      const [deadline = ''] = why.split(': ');
      return [named(deadlineKind, deadline), because?.[language]].filter(Boolean).join(': ');
    }
    case 'late':
    case 'reminded': {
      const name = named(deadlineKind, why);
      return name === null ? null : words.missed(name);
    }
    default: {
      // An archiving names its reason behind its kind: `archived: spam`.
      const [code = '', reason = ''] = why.split(': ');
      return [named(words.why, code), named(reasons, reason)].filter(Boolean).join(' ') || null;
    }
  }
}
