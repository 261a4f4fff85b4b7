import { useQuery } from '@tanstack/react-query';
import { figureKinds, showThresholds } from '../api/policies.js';
import { useLanguage, useText } from '../language/language.js';
import { percent } from '../model/percent.js';
import { FigureLog } from './figure-log.js';
import { policiesText } from './policies-text.js';
import { SetFigure } from './set-figure.js';

/** What else the router counts by. Whether it can be read is said where the threshold is. */
export function FigurePanel() {
  const texts = useText(policiesText);
  const language = useLanguage();
  const shown = useQuery({ queryKey: ['thresholds'], queryFn: ({ signal }) => showThresholds(signal) });
  if (!shown.isSuccess) return null;
  const { figures, figureLog } = shown.data;

  return (
    <section className="panel panel-pad" aria-labelledby="figures">
      <h2 id="figures">{texts.figures}</h2>
      <p className="quiet flush">{texts.figuresHint}</p>
      <dl className="facts">
        {figureKinds.map((kind) => (
          <div key={kind}>
            <dt>{texts.figureKinds[kind].name}</dt>
            <dd>
              {percent(figures[kind], language)} <span className="quiet">{texts.figureKinds[kind].hint}</span>
            </dd>
          </div>
        ))}
      </dl>
      <SetFigure />
      <FigureLog figures={figureLog} />
    </section>
  );
}
