import '../directory/directory.css';
import '../rules/rules.css';
import { useText } from '../language/language.js';
import { useStaff } from '../session/signed-in.js';
import { PageHead } from '../shell/page-head.js';
import { CalendarSection } from './calendar-section.js';
import { ChecksSection } from './checks-section.js';
import { deadlinesText } from './deadlines-text.js';
import { HoursSection } from './hours-section.js';
import { PoliciesSection } from './policies-section.js';
import { RecalculationsSection } from './recalculations-section.js';

/** The rules of time are data: officials change them here, without a programmer. */
export function DeadlinesPage() {
  const texts = useText(deadlinesText);
  const { role } = useStaff();
  const isAdministrator = role === 'administrator';
  return (
    <>
      <title>{`${texts.title} · Salur`}</title>
      <PageHead title={texts.title} hint={texts.hint} />
      <div className="policy-grid">
        <PoliciesSection />
        <CalendarSection />
        {isAdministrator && <HoursSection />}
        {(isAdministrator || role === 'coordinator') && <ChecksSection mayChange={isAdministrator} />}
        {isAdministrator && <RecalculationsSection />}
      </div>
    </>
  );
}
