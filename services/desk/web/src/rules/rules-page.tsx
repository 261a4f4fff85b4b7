import '../directory/directory.css';
import '../model/model.css';
import './rules.css';
import { useText } from '../language/language.js';
import { PageHead } from '../shell/page-head.js';
import { EmergencyPanel } from './emergency-panel.js';
import { policiesText } from './policies-text.js';
import { RulesSection } from './rules-section.js';
import { FigurePanel } from './figure-panel.js';
import { ThresholdPanel } from './threshold-panel.js';

/** What officials decree: standing rules, how sure the hub must be to decide alone, and whom to call in danger. */
export function RulesPage() {
  const texts = useText(policiesText);
  return (
    <>
      <title>{`${texts.title} · Salur`}</title>
      <PageHead title={texts.title} hint={texts.hint} />
      <div className="policy-grid">
        <RulesSection />
        <ThresholdPanel />
        <FigurePanel />
        <EmergencyPanel />
      </div>
    </>
  );
}
