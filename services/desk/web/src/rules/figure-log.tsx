import type { Figure } from '../api/policies.js';
import { timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { percent } from '../model/percent.js';
import { useStaff } from '../session/signed-in.js';
import { policiesText } from './policies-text.js';
import { SettingLog } from './setting-log.js';

/** What officials have set; of what was shipped there is nothing to tell. */
export function FigureLog({ figures }: { figures: readonly Figure[] }) {
  const texts = useText(policiesText);
  const language = useLanguage();
  const me = useStaff();
  const said = ({ kind, amount, setBy, effectiveFrom }: Figure) => {
    const who = setBy === me.id ? texts.you : texts.another;
    return `${texts.figureKinds[kind].name}: ${texts.logLine(percent(amount, language), who, timeInCapital(effectiveFrom, language))}`;
  };
  return <SettingLog title={texts.figureLog} items={figures.filter(({ setBy }) => setBy !== null)} said={said} />;
}
