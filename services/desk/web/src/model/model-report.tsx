import type { Learning, Model } from '../api/learning.js';
import { count, timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Empty } from '../shell/empty.js';
import { ConfusionList } from './confusion-list.js';
import { modelText } from './model-text.js';
import { percent } from './percent.js';
import { ReliabilityTable } from './reliability-table.js';

interface ModelReportProps {
  readonly model: Model | undefined;
  readonly autoRouteAbove: number;
  readonly labels: Learning['labels'];
  readonly names: Learning['names'];
}

/** The model that serves, as an official needs to know it: how often it is right, and how honest it is about that. */
export function ModelReport({ model, autoRouteAbove, labels, names }: ModelReportProps) {
  const texts = useText(modelText);
  const language = useLanguage();
  if (!model) {
    return (
      <section className="panel">
        <Empty title={texts.noModel} hint={texts.noModelHint(count(labels.complaints, language))} />
      </section>
    );
  }
  const { itself } = model.measured;
  const share = (value: number) => percent(value, language);
  const facts = [
    [texts.accuracy, share(itself.accuracy)],
    [texts.threshold, share(autoRouteAbove)],
    [texts.coverage, share(itself.coverage)],
    [texts.precision, itself.threshold === null ? texts.notYet : share(itself.precision)],
    [texts.heldBack, count(itself.rows, language)],
    [
      texts.trainedOn,
      texts.trainedOnOf(count(model.trainedOn.texts, language), count(model.trainedOn.owners, language)),
    ],
  ] as const;

  return (
    <section className="panel panel-pad">
      <h2>{texts.serving(model.version)}</h2>
      <p className="quiet flush">{texts.since(timeInCapital(model.servedFrom ?? model.trainedAt, language))}</p>
      <dl className="model-facts">
        {facts.map(([what, value]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ReliabilityTable models={[{ name: String(model.version), measured: itself }]} />
      <ConfusionList confusions={itself.confusions} names={names} />
    </section>
  );
}
