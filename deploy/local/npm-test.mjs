import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { installPackages } from './prepare/install.mjs';
import { checkNode, installedNode } from './prepare/node-version.mjs';
import { Passed } from './prepare/passed.mjs';
import { root } from './prepare/root.mjs';
import { runStage } from './prepare/run-stage.mjs';

if (process.argv.includes('--help')) {
  console.log(
    'npm test: checks, unit tests, build, integration tests and end-to-end tests on the real engines. Needs no hub, disturbs none.\nWhat has passed on the same files is not run again; with --again it is.',
  );
  process.exit(0);
}
checkNode();
installPackages(root);

const results = mkdtempSync(join(tmpdir(), 'salur-results-'));
const node = installedNode(root);
const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}` };
// A hub's own settings must not reach the tests; given engines may.
for (const name of ['SALUR_HOME', 'SALUR_PORT', 'SALUR_HOST', 'SALUR_PUBLIC_URL']) delete env[name];
// Some hundred processes load the same modules: what Node has compiled once it need not compile again.
env.NODE_COMPILE_CACHE ??= join(root, 'node_modules/.cache/compiled');

const checks = ['lint', 'format', 'types', 'boundaries', 'unused'].map((name) => ({
  name: `check:${name}`,
  command: ['npm', ['run', '--silent', `check:${name}`]],
  isKept: true,
}));
// What tests make is soon gone: with more room for what is new, it is looked through less often.
const memory = ['--max-semi-space-size=64'];
const readSources = [...memory, '--import', './libs/testing/jest/read-sources.mjs', '--conditions=source'];
const tests = (name, ...more) => ({
  name: `test:${name}`,
  report: join(results, `${name}.json`),
  isKept: true,
  command: [node, [...readSources, 'node_modules/jest/bin/jest.js', '--selectProjects', name]],
  more: ['--json', `--outputFile=${join(results, `${name}.json`)}`, ...more],
});

const passed = new Passed(root);
if (process.argv.includes('--again')) passed.forgetAll();
let unchanged = 0;
/** What has passed on the same files is counted and not run again. */
async function unlessUnchanged(stage) {
  const counts = new Map(passed.isEmpty() ? [] : namesOf(stage).map((name) => [name, passed.countOf(name)]));
  const rest = [...counts.keys()].filter((name) => counts.get(name) === null);
  const spared = [...counts.values()].reduce((total, count) => total + (count ?? 0), 0);
  unchanged += spared;
  if (spared > 0) console.log(`\n── ${stage.name}: ${spared} passed, unchanged since they passed`);
  if (spared > 0 && rest.length === 0) return { passed: spared, failed: 0 };
  const only = spared > 0 ? ['--runTestsByPath', ...rest] : [];
  const counted = await runStage({ ...stage, more: [...(stage.more ?? []), ...only] }, { root, env });
  if (stage.isKept) passed.keep(counted.names);
  return { passed: spared + counted.passed, failed: counted.failed };
}

function namesOf({ name, isKept, command: [program, args], report }) {
  if (!isKept) return [];
  if (!report) return [name];
  const listed = spawnSync(program, [...args, '--listTests', '--json'], { cwd: root, env, encoding: 'utf8' });
  return JSON.parse(listed.stdout).map((path) => relative(root, path));
}

const build = { name: 'build', command: ['npm', ['run', '--silent', 'build']] };
const counts = [await runStage(build, { root, env })];
// Draws at random what it tries, and is soon done: runs each time.
const unit = { ...tests('unit', '--coverage', `--coverageDirectory=${results}`), isKept: false };
const covered = {
  name: 'check:covered',
  command: [node, [...readSources, 'deploy/checks/rules-covered.mjs', results]],
};
/**
 * Leaves the processors to the stages beside it, which go through their tests one by one: those are done sooner, and this
 * one, with a worker for each core, uses both to the end.
 */
const yielding = ({ command: [program, args], ...stage }) => ({
  ...stage,
  command: ['nice', ['-n', '3', program, ...args]],
});
// The longest first; what needs what another left behind comes after it.
const waiting = [
  [yielding(tests('int', '--maxWorkers=2'))],
  [tests('e2e', '--runInBand', '--forceExit')],
  [tests('benches', '--runInBand')],
  [tests('chaos', '--maxWorkers=2')],
  ...checks.map((check) => [check]),
  [unit, covered],
];
async function lane() {
  const counted = [];
  for (let next; (next = waiting.shift());) for (const stage of next) counted.push(await unlessUnchanged(stage));
  return counted;
}
// Two for two cores, and one more, because all of them wait at times for engines that start or rest.
counts.push(...(await Promise.all([lane(), lane(), lane()])).flat());
rmSync(results, { recursive: true, force: true });
const sum = (what) => counts.reduce((total, one) => total + one[what], 0);
if (unchanged > 0)
  console.log(
    `\n${unchanged} of them did not run: what they are made of is unchanged. "npm test -- --again" runs all.`,
  );
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
