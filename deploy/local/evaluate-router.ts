import { parseArgs } from 'node:util';
import { judgeByFolds, judgeRows } from './evaluation/judge-rows.js';
import { pipelineJudge, teachClassifier, teachPipeline } from './evaluation/judges.js';
import { measureMore } from './evaluation/measure-more.js';
import { measureRouting, type Routed } from './evaluation/measure-routing.js';
import { printMeasures } from './evaluation/print-measures.js';
import { readLabelled, readLabels } from './evaluation/read-labelled.js';
import { seededKnowledge } from './evaluation/seeded-knowledge.js';

const help = `npm run router:evaluate -- FILE.jsonl [--cold | --train FILE.jsonl | --folds N] [--field text] [--labels MAP.json] [--json]
Judges the router on labelled texts, without a database. The same files give the same figures, but for the milliseconds.
Each line of a file has the text (--field, "text" where not given), "label", and "accept" where several answers are right;
"id" decides into which fold a line falls, "tier" (or tier_raw, tier_masked) is reported apart.

  --cold, or none of the next   the rules and what the seed of the directory knows
  --train FILE.jsonl            warm: learned from that file
  --folds N                     warm: each of N parts judged by what was learned from the others
  --labels MAP.json             which directory codes a label stands for: {"labels": {"<label>": ["<code>", …]}}
                                warm, the whole pipeline is judged with it, and without it only the classifier
  --json                        prints one object and nothing else`;

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    field: { type: 'string', default: 'text' },
    labels: { type: 'string' },
    train: { type: 'string' },
    folds: { type: 'string' },
    // What it does anyway where nothing says how to learn; said, it stands alone.
    cold: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

function evaluate(file: string): { how: string; rows: Routed[] } {
  const today = new Date().toISOString().slice(0, 10);
  const codesOf = readLabels(values.labels);
  const read = (path: string) => readLabelled(path, values.field, codesOf);
  const rows = read(file);
  const knowledge = () => seededKnowledge(today);
  const teach = values.labels === undefined ? teachClassifier : teachPipeline(knowledge(), today);
  if (values.train !== undefined) {
    return { how: `learned from ${values.train}`, rows: judgeRows(rows, teach(read(values.train))) };
  }
  if (values.folds !== undefined) {
    return { how: `${values.folds} folds`, rows: judgeByFolds(rows, Number(values.folds), teach) };
  }
  return { how: 'rules and seed only', rows: judgeRows(rows, pipelineJudge(knowledge(), today)) };
}

const [file] = positionals;
const folds = Number(values.folds ?? 2);
const isTold = values.train !== undefined || values.folds !== undefined;
if (values.help) console.log(help);
else if (file === undefined || (values.cold && isTold) || !Number.isInteger(folds) || folds < 2) {
  console.error(help);
  process.exitCode = 1;
} else {
  const { how, rows } = evaluate(file);
  const measures = { ...measureRouting(rows), ...measureMore(rows) };
  console.log(values.json ? JSON.stringify(measures) : printMeasures(how, measures));
}
