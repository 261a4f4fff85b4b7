import type { Alone, Threshold, Thresholds } from '../api/policies.js';
import { timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { percent } from '../model/percent.js';
import { useStaff } from '../session/signed-in.js';
import { policiesText } from './policies-text.js';
import { SettingLog } from './setting-log.js';

interface ThresholdLogProps {
  readonly thresholds: Thresholds;
  readonly proved: (measured: Alone) => string;
}

/** Who set which threshold from when on. */
export function ThresholdLog({ thresholds: { thresholds }, proved }: ThresholdLogProps) {
  const texts = useText(policiesText);
  const language = useLanguage();
  const me = useStaff();
  const who = ({ setBy, model }: Threshold) =>
    setBy === me.id ? texts.you : setBy === null && model !== null ? texts.byModel(model) : texts.another;
  return (
    <SettingLog
      title={texts.log}
      items={thresholds}
      said={(one) => texts.logLine(percent(one.amount, language), who(one), timeInCapital(one.effectiveFrom, language))}
      more={({ measured }) => <p className="quiet">{proved(measured)}</p>}
    />
  );
}
