import { parseArgs } from 'node:util';
import { shown, type Bench } from './bench-report.js';
import { clocks } from './clocks.js';
import { doors } from './doors.js';
import { intake } from './intake.js';
import { inbox } from './inbox.js';
import { lifecycle } from './lifecycle.js';
import { withPassingEngines } from './measured/bench-engines.js';
import { withKeptEngines } from './measured/kept-engines.js';
import { startHubOn } from './measured/start-hub.js';
import { monitor } from './monitor.js';
import { routing } from './routing.js';
import { seed } from './seed.js';
import { start } from './start.js';
import { training } from './training.js';
import { triage } from './triage.js';

const benches: Readonly<Record<string, Bench>> = {
  intake,
  doors,
  lifecycle,
  clocks,
  seed,
  inbox,
  monitor,
  routing,
  training,
  triage,
  start,
};

const help = `npm run bench -- <name> [options]: measures, and prints the machine's own limit from the same run.

${Object.entries(benches).map(helpOf).join('\n')}

--json prints only {bench, figures, bare, ratios}. Each bench brings durable engines of its own; a hub that runs is not touched.`;

function helpOf([name, { about, options }]: [string, Bench]): string {
  const lines = Object.entries(options).map(
    ([option, one]) => `      ${`--${option} ${String(one.default)}`.padEnd(24)} ${one.about}`,
  );
  return [`  ${name.padEnd(12)} ${about}`, ...lines].join('\n');
}

const refuse = (sentence: string): never => {
  console.error(sentence);
  process.exit(2);
};

const [name = '', ...args] = process.argv.slice(2);
const bench = benches[name];
if (name === '--help' || args.includes('--help')) {
  console.log(help);
} else if (!bench) {
  refuse(name === '' ? help : `There is no bench "${name}"; there are: ${Object.keys(benches).join(', ')}.`);
} else {
  await run(bench);
}

async function run({ options, run: measure }: Bench): Promise<void> {
  const strings = Object.entries(options).map(
    ([option, one]) => [option, { type: 'string', default: String(one.default) }] as const,
  );
  const { values } = parseArgs({ args, options: { ...Object.fromEntries(strings), json: { type: 'boolean' } } });
  const given = values as Record<string, string | boolean>;
  const option = (wished: string) => {
    const number = Number(given[wished]);
    return number >= 0 ? number : refuse(`--${wished} takes a number.`);
  };
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const engines = { passing: withPassingEngines, kept: withKeptEngines, hub: startHubOn };
  const report = { bench: name, ...(await measure({ option, say, engines })) };
  console.log(given['json'] === true ? JSON.stringify(report) : shown(report));
}
