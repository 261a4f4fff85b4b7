import type { Model, Shadow } from '../api/learning.js';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Icon } from '../shell/icons.js';
import { modelText } from './model-text.js';
import { percent } from './percent.js';
import { releaseAdvice } from './release-advice.js';

/** For who has a minute: whether to release it, and why. */
export function ReleaseSays({ shadow, model }: { shadow: Shadow; model: Model }) {
  const texts = useText(modelText);
  const language = useLanguage();
  const number = (value: number) => count(value, language);
  const { itself, present, compared } = model.measured;
  const { advice, against } = releaseAdvice(shadow, model.measured);
  const hindrance = texts.hindrances[shadow.verdict.why ?? ''] ?? '';
  const headline = {
    release: texts.release(shadow.version),
    wait: texts.wait(number(shadow.seen), number(shadow.least)),
    keep: texts.keep(hindrance),
  }[advice];
  const onRecent =
    present === null || against === null
      ? texts.againstNone(number(itself.rows), percent(itself.accuracy, language))
      : texts.against[against]({
          rows: number(itself.rows),
          itself: percent(itself.accuracy, language),
          present: percent(present.measured.accuracy, language),
        });
  return (
    <div className={`model-advice model-advice-${advice}`} role="status">
      <p>
        <Icon name={advice === 'release' ? 'check' : 'warning'} /> <strong>{headline}</strong>
      </p>
      <p>
        {onRecent} {compared && texts.gainedAndLost(number(compared.gained), number(compared.lost))}{' '}
        {compared && compared.newOwners.length > 0 && texts.knowsNew(number(compared.newOwners.length))}
      </p>
    </div>
  );
}
