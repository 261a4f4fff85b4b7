import { parseArgs } from 'node:util';
import { demoDoors, type DemoDoor } from './demo/demo-doors.js';
import { reportTable } from './demo/demo-table.js';
import { runDemo } from './demo/run-demo.js';
import { Home } from './engines/home.js';
import { secretsOf } from './engines/secrets.js';
import { runningHub } from './hub-lock.js';

const help = `npm run demo -- --file texts.jsonl: files every line's text through the doors of the running hub and shows where each one ended, and why.

  --field text      which field of a line holds the text
  --rate 5          texts per second
  --door mixed      web, sms, telegram, or mixed
  --limit 1000000   stop after so many
  --patience 60     seconds a text may take to get a holder before it is called lost
  --json            only the counts: {filed, routed, triaged, refused, lost, doubled, byInstitution}`;

const { values } = parseArgs({
  options: {
    file: { type: 'string' },
    field: { type: 'string', default: 'text' },
    rate: { type: 'string', default: '5' },
    door: { type: 'string', default: 'mixed' },
    limit: { type: 'string', default: '1000000' },
    patience: { type: 'string', default: '60' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const refuse = (sentence: string): never => {
  console.error(sentence);
  process.exit(2);
};
const positive = (name: 'rate' | 'limit' | 'patience') => {
  const number = Number(values[name]);
  return number > 0 ? number : refuse(`--${name} takes a number above 0.`);
};
const isDoor = (name: string): name is DemoDoor | 'mixed' =>
  name === 'mixed' || demoDoors.some((door) => door === name);

if (values.help) {
  console.log(help);
  process.exit(0);
}
const file = values.file ?? refuse(help);
const door = isDoor(values.door) ? values.door : refuse(`--door takes one of ${demoDoors.join(', ')}, mixed.`);
const home = new Home();
const { url, playground } = runningHub(home) ?? {};
if (!url || !playground) refuse(`No hub runs from ${home.path}. Start one with npm start.`);
const secrets = secretsOf(home);

const report = await runDemo(
  {
    hubUrl: url ?? '',
    playgroundUrl: playground ?? '',
    kannelSecret: secrets.kannelDoor,
    telegramSecret: secrets.telegramDoor,
  },
  {
    file,
    field: values.field,
    door,
    rate: positive('rate'),
    limit: positive('limit'),
    patienceMs: positive('patience') * 1000,
  },
  values.json ? () => undefined : console.log,
);
console.log(values.json ? JSON.stringify(report) : `\n${reportTable(report)}`);
process.exitCode = report.lost + report.doubled > 0 ? 1 : 0;
