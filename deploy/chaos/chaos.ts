import { parseArgs } from 'node:util';
import { holds, shown } from './chaos-report.js';
import { faultTable } from './faults/fault-table.js';

const help = `npm run chaos -- [options]: citizens write at every door while everything fails around them; then whether anything was
lost, doubled or left without an owner. Brings engines and services of its own; a hub that runs is not touched.

  --minutes 10       how long things fail (at least 2 for every fault to happen)
  --seed 42          which faults, when, and to whom; the same seed plans the same
  --rate 6           submissions a second
  --keep             leave the engines' data and all logs behind when something does not hold
  --json             print only {seed, faults: {name: count}, invariants: {name: violations}}

Exit code 1 when anything does not hold. Faults:

${Object.entries(faultTable)
  .map(([name, { about }]) => `  ${name.padEnd(18)} ${about}`)
  .join('\n')}`;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '42' },
    rate: { type: 'string', default: '6' },
    keep: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const numbers = { minutes: Number(values.minutes), seed: Number(values.seed), rate: Number(values.rate) };
const wrong = Object.entries(numbers).find(([, number]) => !(number >= 0));
if (values.help) {
  console.log(help);
} else if (wrong) {
  console.error(`--${wrong[0]} takes a number.`);
  process.exitCode = 2;
} else {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  // Not loaded by whoever only asks what it does: that takes longer than the answer.
  const { runChaos } = await import('./run-chaos.js');
  const report = await runChaos({ ...numbers, keep: values.keep, say });
  console.log(values.json ? JSON.stringify(report) : shown(report));
  process.exitCode = holds(report) ? 0 : 1;
}
