import type { CaseStatus } from '../api/case-status.js';
import { useText } from '../language/language.js';
import { Icon, type IconName } from '../shell/icons.js';
import { statusText } from './status-text.js';
import './status-chip.css';

const looks = {
  received: { icon: 'inbox', tone: 'new' },
  assigned: { icon: 'inbox', tone: 'new' },
  'in-progress': { icon: 'work', tone: 'busy' },
  waiting: { icon: 'pause', tone: 'still' },
  postponed: { icon: 'clock', tone: 'still' },
  'in-review': { icon: 'eye', tone: 'busy' },
  answered: { icon: 'check', tone: 'done' },
  appealed: { icon: 'raised', tone: 'alarm' },
  'handed-back': { icon: 'returned', tone: 'still' },
  closed: { icon: 'lock', tone: 'done' },
} as const satisfies Record<CaseStatus, { icon: IconName; tone: string }>;

/** How a case stands, in text, icon and colour: never in colour alone. */
export function StatusChip({ status }: { status: CaseStatus }) {
  const texts = useText(statusText);
  const { icon, tone } = looks[status];
  return (
    <span className={`status status-${tone}`}>
      <Icon name={icon} size={14} />
      {texts[status]}
    </span>
  );
}
