import { Table } from '@mantine/core';
import type { Learning, Model } from '../api/learning.js';
import { count, timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Empty } from '../shell/empty.js';
import { modelText } from './model-text.js';
import { percent } from './percent.js';

interface ModelReportProps {
  readonly model: Model | undefined;
  readonly autoRouteAbove: number;
  readonly labels: Learning['labels'];
}

/** The model that serves, as an official needs to know it: how often it is right, and how honest it is about that. */
export function ModelReport({ model, autoRouteAbove, labels }: ModelReportProps) {
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
      <h3>{texts.reliability}</h3>
      <p className="quiet flush">{texts.reliabilityHint}</p>
      <div className="wide" tabIndex={0} role="region" aria-label={texts.reliability}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              {[texts.said, texts.cases, texts.wasRight].map((heading) => (
                <Table.Th key={heading}>{heading}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {itself.reliability
              .filter((band) => band.count > 0)
              .map((band) => (
                <Table.Tr key={band.from}>
                  <Table.Td>{share(band.meanProbability)}</Table.Td>
                  <Table.Td>{count(band.count, language)}</Table.Td>
                  <Table.Td>{share(band.rightShare)}</Table.Td>
                </Table.Tr>
              ))}
          </Table.Tbody>
        </Table>
      </div>
      {itself.confusions.length > 0 && (
        <>
          <h3>{texts.confusions}</h3>
          <ul className="model-confusions">
            {itself.confusions.slice(0, 8).map(({ right, said, count: times }) => (
              <li key={`${right} ${said}`}>
                <span className="code">{right}</span> → <span className="code">{said}</span> ({count(times, language)})
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
