import type { Learning } from '../api/learning.js';
import { useLanguage, useText } from '../language/language.js';
import { Icon } from '../shell/icons.js';
import { modelText } from './model-text.js';
import { percent } from './percent.js';

/** Whether the world has moved away from what was learned. */
export function DriftPanel({ drift }: { drift: Learning['drift'] }) {
  const texts = useText(modelText);
  const language = useLanguage();
  const facts = [
    ['confidence', drift.confidence],
    ['unseen', drift.unseen],
    ['hand-backs', drift.handBackRate],
  ] as const;
  return (
    <section className="panel panel-pad">
      <h2>{texts.drift}</h2>
      <p className="quiet flush">{texts.driftHint}</p>
      <dl className="model-facts">
        {facts.map(([what, value]) => (
          <div key={what} className={drift.warnings.includes(what) ? 'model-moved' : undefined}>
            <dt>
              {drift.warnings.includes(what) && <Icon name="warning" />} {texts.driftOf[what]}
            </dt>
            <dd>
              {value === null ? texts.notYet : percent(value, language)} {drift.warnings.includes(what) && texts.moved}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
