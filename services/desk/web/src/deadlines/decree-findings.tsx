import type { DecreeReport } from '../api/rules-of-time.js';
import { count, plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { calendarText } from './calendar-text.js';

/** What a decree would change, and why it may not. */
export function DecreeFindings({ year, report }: { year: number; report: DecreeReport }) {
  const texts = useText(calendarText);
  const language = useLanguage();
  const { days, added, removed, faults } = report;
  const listed = (dates: readonly string[]) => dates.map((date) => plainDate(date, language)).join('; ');
  const [all, more, gone] = [days, added, removed].map(({ length }) => count(length, language));

  return (
    <section className="dry-run" aria-label={texts.report}>
      <p role="status" className="flush">
        <strong>{days.length === 0 ? texts.empty : texts.found(all ?? '', more ?? '', gone ?? '')}</strong>
      </p>
      {added.length > 0 && <p className="flush">{texts.added(listed(added))}</p>}
      {removed.length > 0 && <p className="flush">{texts.removed(listed(removed))}</p>}
      {faults.length > 0 ? (
        <div className="directory-note" role="alert">
          <strong>{texts.faulty}</strong>
          <ul>
            {faults.map(({ line, text, why }) => (
              <li key={line}>{texts.fault(String(line), text, texts.faults[why])}</li>
            ))}
          </ul>
        </div>
      ) : (
        days.length > 0 && (
          <div className="directory-note">
            <strong>{texts.effect}</strong>
            <ul>
              <li>{texts.replaces(String(year))}</li>
              <li>{texts.recounts}</li>
            </ul>
          </div>
        )
      )}
    </section>
  );
}
