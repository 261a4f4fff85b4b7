import type { Learning } from '../api/learning.js';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { modelText } from './model-text.js';

/** The model that looks on unheard, beside the one that serves. */
export function ShadowPanel({ shadow }: { shadow: Learning['shadow'] }) {
  const texts = useText(modelText);
  const language = useLanguage();
  if (!shadow) {
    return (
      <section className="panel panel-pad">
        <h2>{texts.shadow}</h2>
        <p className="quiet flush">{texts.noShadow}</p>
      </section>
    );
  }
  const facts = [
    [texts.seen, shadow.seen],
    [texts.known, shadow.known],
    [texts.shadowRight, shadow.shadowRight],
    [texts.presentRight, shadow.presentRight],
  ] as const;
  return (
    <section className="panel panel-pad">
      <h2>{texts.shadowOf(shadow.version)}</h2>
      <p className="quiet flush">
        {shadow.verdict.may ? texts.mayServe : (texts.hindrances[shadow.verdict.why ?? ''] ?? shadow.verdict.why)}
      </p>
      <dl className="model-facts">
        {facts.map(([what, value]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{count(value, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
