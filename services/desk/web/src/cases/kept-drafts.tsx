import type { KeptDraft } from '../api/case-desk.js';
import type { CaseAction, CaseDetail } from '../api/cases.js';
import { inZone } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { composeText } from './compose-text.js';

interface KeptDraftsProps {
  readonly found: CaseDetail;
  readonly chosen: CaseAction | null;
  /** What the hub keeps now. */
  readonly drafts: readonly KeptDraft[];
  /** What it kept when the case was opened. */
  readonly restored: readonly KeptDraft[];
}

/** What is written and not sent: what is open again, what waits behind its button, and what is of no use now. */
export function KeptDrafts({ found, chosen, drafts, restored }: KeptDraftsProps) {
  const texts = useText(composeText);
  const language = useLanguage();
  const left = restored.filter(({ action }) => drafts.some((one) => one.action === action));
  const open = left.find(({ action }) => action === chosen);
  const isPossible = ({ action }: KeptDraft) => found.actions.includes(action);
  const waiting = drafts.filter((one) => one.action !== chosen && isPossible(one));
  const lost = left.filter((one) => one.action !== chosen && !isPossible(one));
  return (
    <>
      {open && (
        <p className="actions-restored" role="status">
          {texts.restored(inZone(open.updatedAt, found.timeZone, language))}
        </p>
      )}
      {waiting.length > 0 && (
        <p className="actions-restored" role="status">
          {texts.alsoKept(waiting.map(({ action }) => texts.name[action]).join(', '))}
        </p>
      )}
      {lost.map(({ action, text }) => (
        <div key={action} className="actions-restored" role="status">
          {texts.lost}
          <blockquote className="difference-text">{text}</blockquote>
        </div>
      ))}
    </>
  );
}
