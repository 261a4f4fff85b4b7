import './print-mark.css';
import { useNow } from '../clock.js';
import { timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import type { Staff } from '../api/session.js';
import { shellText } from './shell-text.js';
import { useIsPrinted } from './use-is-printed.js';

/** Who printed it and when, across every sheet: what leaves the desk on paper can be traced. */
export function PrintMark({ staff }: { staff: Staff }) {
  const texts = useText(shellText);
  const language = useLanguage();
  const now = useNow();
  if (!useIsPrinted()) return null;
  return (
    <p className="print-mark">
      {texts.printed(staff.name, staff.institution.name, timeInCapital(now.toISOString(), language))}
    </p>
  );
}
