import type { MoreMeasures } from './measure-more.js';
import type { RoutingMeasures } from './measure-routing.js';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

export function printMeasures(how: string, measures: RoutingMeasures & MoreMeasures): string {
  const { rows, autoRouted, autoPrecision, acceptedAccuracy, top3, msPerText } = measures;
  return `${rows} texts, ${how}
routed without a person   ${percent(autoRouted)}, right in ${percent(autoPrecision)}
left to the triage desk   ${percent(1 - autoRouted)}
first candidate right     ${percent(acceptedAccuracy)} (by the one label ${percent(measures.accuracy)}), among three ${percent(top3)}
macro-F1                  ${measures.macroF1}
coverage at 95 and 97 %   ${percent(measures.coverageAt95)}, ${percent(measures.coverageAt97)}
milliseconds per text     p50 ${msPerText.p50}, p99 ${msPerText.p99}
${section('by tier', measures.tiers)}${section('by label', measures.labels)}
most frequent errors
${measures.confusions.map(({ label, as, rows: count }) => line(`${label} as ${as}`, `${count}`)).join('\n')}

said to be right in       were right in
${measures.reliability.map(({ said, right, rows: count }) => line(percent(said), `${percent(right)} of ${count}`)).join('\n')}`;
}

function section(title: string, shares: MoreMeasures['labels']): string {
  const lines = Object.entries(shares).map(([key, { rows, right }]) => line(key, `${percent(right)} of ${rows}`));
  return lines.length === 0 ? '' : `\n${title}\n${lines.join('\n')}\n`;
}

const line = (left: string, right: string) => `  ${left.padEnd(34)}${right}`;
