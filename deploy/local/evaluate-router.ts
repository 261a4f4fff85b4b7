import { parseArgs } from 'node:util';
import { decideRoute } from '../../services/router/src/rules/decide-route.js';
import { measureRouting, type RoutingMeasures } from './evaluation/measure-routing.js';
import { readLabelled, readLabels } from './evaluation/read-labelled.js';
import { seededKnowledge } from './evaluation/seeded-knowledge.js';

const help = `npm run router:evaluate -- FILE.jsonl [--field text] [--labels MAP.json] [--json]
Judges the router, cold: its rules and what the seed of the directory knows, without a database.
Each line of the file has the text (--field, "text" where not given), "label", and "accept" where several answers are right.
--labels says which directory codes a label stands for: {"labels": {"<label>": ["<code>", …]}}; without it labels are codes.
--json prints one object and nothing else. A learned classifier is not there yet, so --train is refused.`;

const read = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    field: { type: 'string', default: 'text' },
    labels: { type: 'string' },
    train: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

function evaluate(file: string): RoutingMeasures {
  const today = new Date().toISOString().slice(0, 10);
  const knowledge = seededKnowledge(today);
  const rows = readLabelled(file, read.values.field, readLabels(read.values.labels));
  return measureRouting(
    rows.map((row) => {
      const began = performance.now();
      const { institution, candidates } = decideRoute({ text: row.text, chosen: null }, knowledge, today);
      return { ...row, candidates, to: institution?.code ?? null, ms: performance.now() - began };
    }),
  );
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function table(measures: RoutingMeasures): string {
  const { rows, autoRouted, autoPrecision, acceptedAccuracy, top3, msPerText } = measures;
  return `${rows} texts, rules and seed only
routed without a person   ${percent(autoRouted)}, right in ${percent(autoPrecision)}
left to the triage desk   ${percent(1 - autoRouted)}
first candidate right     ${percent(acceptedAccuracy)} (by the one label ${percent(measures.accuracy)}), among three ${percent(top3)}
macro-F1                  ${measures.macroF1}
coverage at 95 and 97 %   ${percent(measures.coverageAt95)}, ${percent(measures.coverageAt97)}
milliseconds per text     p50 ${msPerText.p50}, p99 ${msPerText.p99}`;
}

const [file] = read.positionals;
if (read.values.help) console.log(help);
else if (file === undefined || read.values.train !== undefined) {
  console.error(read.values.train === undefined ? help : 'There is no learned classifier yet: leave out --train.');
  process.exitCode = 1;
} else {
  const measures = evaluate(file);
  console.log(read.values.json ? JSON.stringify(measures) : table(measures));
}
