import { Link } from 'react-router';
import type { CaseLine } from '../api/cases.js';
import { bulkText } from '../bulk/bulk-text.js';
import { AwayNote } from '../absences/away-note.js';
import { StatusChip } from '../cases/status-chip.js';
import { count, dayThere } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { useStaff } from '../session/signed-in.js';
import { doorIcon, Icon } from '../shell/icons.js';
import { DueChip } from './due-chip.js';
import { inboxText } from './inbox-text.js';
import { UnheededMark } from './unheeded-mark.js';

interface CaseRowProps {
  readonly line: CaseLine;
  readonly from: string;
  /** Null for who cannot act on many. */
  readonly choice: { readonly isChosen: boolean; readonly onToggle: () => void } | null;
}

/** One line of the inbox: the whole line is the link, but for the box by which it is chosen. */
export function CaseRow({ line, from, choice }: CaseRowProps) {
  const texts = useText(inboxText);
  const words = useText(vocabularyText);
  const bulk = useText(bulkText);
  const language = useLanguage();
  const staff = useStaff();
  const isLate = line.late && !['waiting', 'answered', 'closed', 'handed-back'].includes(line.status);
  const officer = line.officer?.id === staff.id ? texts.mine : (line.officer?.name ?? texts.noOfficer);

  return (
    <li className="row-item">
      {choice && (
        <label className="row-choose not-printed">
          <input
            type="checkbox"
            checked={choice.isChosen}
            aria-label={bulk.choose(line.code)}
            onChange={choice.onToggle}
          />
        </label>
      )}
      <Link
        to={`/cases/${line.id}`}
        state={{ from }}
        className={isLate ? 'row row-late' : 'row'}
        data-case={line.id}
        data-row
      >
        <span className="row-due">
          <DueChip dueAt={line.dueAt} late={line.late} status={line.status} timeZone={line.timeZone} />
        </span>
        <span className="row-summary">{line.summary ?? <em>{texts.erased}</em>}</span>
        <span className="row-facts">
          <span className="code">{line.code}</span>
          <span title={texts.byDoor(words.door[line.door])}>
            <Icon name={doorIcon[line.door]} size={14} />
            <span className="spoken">{texts.byDoor(words.door[line.door])}</span>
          </span>
          {line.class !== 'complaint' && (
            <span className={line.class === 'oversight-complaint' ? 'row-oversight' : undefined}>
              {words.complaintClass[line.class]}
            </span>
          )}
          <UnheededMark line={line} />
          {line.alsoAffected > 0 && <strong>{texts.alsoAffected(count(line.alsoAffected, language))}</strong>}
          {line.priority === 'high' && <strong className="row-first">{texts.first}</strong>}
          {line.labels.map((label) => (
            <span key={label} className="row-label">
              {label}
            </span>
          ))}
          {line.role === 'co-owner' && <strong>{texts.coOwner}</strong>}
          {line.institution !== staff.institution.code && <span>{line.institutionName}</span>}
          <span className="row-since">{texts.since(dayThere(line.openedAt, line.timeZone, language))}</span>
        </span>
        <span className="row-state">
          <StatusChip status={line.status} />
          <span className="quiet">{officer}</span>
          {line.officer && <AwayNote officer={line.officer} />}
        </span>
      </Link>
    </li>
  );
}
