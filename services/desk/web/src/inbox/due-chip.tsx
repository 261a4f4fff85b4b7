import type { CaseStatus } from '../api/case-status.js';
import { useNow } from '../clock.js';
import { deadline } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { ZoneMark } from '../language/zone-mark.js';
import { Icon, type IconName } from '../shell/icons.js';
import { dueOf, dueText, dueWords, type Deadline, type Due } from './due.js';
import { useClosedDays } from './use-closed-days.js';
import './due-chip.css';

const icons = { calm: 'check', soon: 'clock', late: 'warning' } as const satisfies Record<Due['tone'], IconName>;

interface DueChipProps {
  readonly dueAt: string | null;
  readonly late: boolean;
  readonly status: CaseStatus | null;
  readonly timeZone: string;
}

/** How much time is left, in text, icon and colour. While the citizen's turn lasts the institution's clock stands still. */
export function DueChip({ dueAt, late, status, timeZone }: DueChipProps) {
  const texts = useText(dueText);

  if (status === 'answered' || status === 'closed' || status === 'handed-back') return null;
  if (status === 'waiting') {
    return (
      <span className="due due-quiet">
        <Icon name="pause" />
        {texts.paused}
      </span>
    );
  }
  if (dueAt === null) return <span className="due due-quiet">{texts.none}</span>;
  return <Running dueAt={dueAt} late={late} timeZone={timeZone} />;
}

function Running({ dueAt, late, timeZone }: Deadline) {
  const texts = useText(dueText);
  const language = useLanguage();
  const due = dueOf({ dueAt, late, timeZone }, useNow(), useClosedDays(dueAt));
  return (
    <span className={`due due-${due.tone}`} title={texts.until(deadline(dueAt, timeZone, language))}>
      <Icon name={icons[due.tone]} />
      {dueWords(due, texts)}
      <ZoneMark timeZone={timeZone} />
    </span>
  );
}
