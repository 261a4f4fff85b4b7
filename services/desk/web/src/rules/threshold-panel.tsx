import '@mantine/core/styles/Table.layer.css';
import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { showThresholds, type Alone, type Thresholds } from '../api/policies.js';
import { count, timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { percent } from '../model/percent.js';
import { Shown } from '../monitor/shown.js';
import { policiesText } from './policies-text.js';
import { SetThreshold } from './set-threshold.js';
import { ThresholdLog } from './threshold-log.js';

/** How sure the router must be to decide without a person, and how right it was so far. */
export function ThresholdPanel() {
  const found = useQuery({ queryKey: ['thresholds'], queryFn: ({ signal }) => showThresholds(signal) });
  return <Shown query={found}>{(thresholds) => <ThresholdView thresholds={thresholds} />}</Shown>;
}

function ThresholdView({ thresholds }: { thresholds: Thresholds }) {
  const texts = useText(policiesText);
  const language = useLanguage();
  const share = (value: number) => percent(value, language);
  const proved = ({ right, count: all }: Alone) =>
    all === 0 ? texts.notMeasured : texts.measured(count(right, language), count(all, language), share(right / all));
  const { present, leastPrecision, measured, steps } = thresholds;
  const active = thresholds.thresholds.find(({ standing }) => standing === 'active');

  return (
    <section className="panel panel-pad" aria-labelledby="threshold">
      <h2 id="threshold">{texts.threshold}</h2>
      <p className="quiet flush">{texts.thresholdHint(share(leastPrecision))}</p>
      <p>
        <strong>{texts.present(share(present))}</strong>: {proved(measured)}
      </p>
      {active && active.model !== null && active.amount !== present && (
        <p className="rule-finding">{texts.heldBack(share(active.amount), active.model, share(present))}</p>
      )}
      <SetThreshold />
      <ThresholdLog thresholds={thresholds} proved={proved} />
      <h3>{texts.steps}</h3>
      {steps.every(({ count: decided }) => decided === 0) ? (
        <p className="quiet flush">{texts.noSteps}</p>
      ) : (
        <Steps shown={thresholds} />
      )}
    </section>
  );
}

/** How right the router was above each step, and whether it may be set. */
function Steps({ shown: { measuredAt, steps } }: { shown: Thresholds }) {
  const texts = useText(policiesText);
  const language = useLanguage();
  return (
    <>
      <p className="quiet flush">{texts.measuredAt(timeInCapital(measuredAt, language))}</p>
      <div className="wide" tabIndex={0} role="region" aria-label={texts.steps}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              {texts.headings.map((heading) => (
                <Table.Th key={heading}>{heading}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {steps.map((step) => (
              <Table.Tr key={step.above}>
                <Table.Td>{percent(step.above, language)}</Table.Td>
                <Table.Td>
                  {count(step.count, language)} / {count(step.known, language)}
                </Table.Td>
                <Table.Td>{step.count === 0 ? '–' : percent(step.right / step.count, language)}</Table.Td>
                <Table.Td>{texts.may[step.may ? 'yes' : 'no']}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </>
  );
}
