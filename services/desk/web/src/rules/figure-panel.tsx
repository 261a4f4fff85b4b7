import { useQuery } from '@tanstack/react-query';
import { figureKinds, showThresholds, type FigureKind } from '../api/policies.js';
import { useLanguage, useText } from '../language/language.js';
import { percent } from '../model/percent.js';
import { DetailRows, type DetailRow } from '../shell/detail-rows.js';
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
  const rowOf = (kind: FigureKind): DetailRow => {
    const { name, hint } = texts.figureKinds[kind];
    return [
      name,
      <>
        <strong>{percent(figures[kind], language)}</strong> <span className="quiet">{hint}</span>
      </>,
    ];
  };

  return (
    <section className="panel panel-pad" aria-labelledby="figures">
      <h2 id="figures">{texts.figures}</h2>
      <p className="quiet flush">{texts.figuresHint}</p>
      <DetailRows rows={figureKinds.map(rowOf)} />
      <SetFigure />
      <FigureLog figures={figureLog} />
    </section>
  );
}
