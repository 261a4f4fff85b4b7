import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from './prepare/install.mjs';
import { checkNode, installedNode } from './prepare/node-version.mjs';
import { Passed } from './prepare/passed.mjs';
import { root } from './prepare/root.mjs';

if (process.argv.includes('--help')) {
  console.log(
    'npm test: checks, unit tests, build, integration tests and end-to-end tests on the real engines. Needs no hub, disturbs none.',
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
  isOfFilesAlone: true,
}));
// What tests make is soon gone: with more room for what is new, it is looked through less often.
const memory = ['--max-semi-space-size=64'];
const readSources = [...memory, '--import', './libs/testing/jest/read-sources.mjs', '--conditions=source'];
const tests = (name, ...more) => ({
  name: `test:${name}`,
  report: join(results, `${name}.json`),
  command: [node, [...readSources, 'node_modules/jest/bin/jest.js', '--selectProjects', name]],
  more: ['--json', `--outputFile=${join(results, `${name}.json`)}`, ...more],
});

/**
 * A stage with a report counts its tests, any other counts as one. A stage that broke before its tests is one failure.
 * Stages run side by side, so the words of each are kept until it is done.
 */
async function run({ name, command: [program, args], more = [], report }) {
  const header = `\n── ${name} ${'─'.repeat(Math.max(1, 60 - name.length))}`;
  const began = performance.now();
  // What jest would print as JSON goes to the report; its words for people come by the error stream.
  const child = spawn(program, [...args, ...more], {
    cwd: root,
    env,
    stdio: ['ignore', report ? 'ignore' : 'pipe', 'pipe'],
  });
  const said = [];
  child.stdout?.on('data', (chunk) => said.push(chunk));
  child.stderr?.on('data', (chunk) => said.push(chunk));
  const status = await new Promise((resolve) => child.once('error', () => resolve(1)).once('close', resolve));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const counted = report ? countOf(report, status) : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  console.log(`${header}\n${Buffer.concat(said).toString().trimEnd()}`);
  console.log(`── ${name}: ${counted.passed} passed, ${counted.failed} failed, ${seconds} s`);
  return counted;
}

function countOf(report, status) {
  try {
    const {
      numPassedTests: passed,
      numFailedTests,
      numRuntimeErrorTestSuites,
    } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const passed = new Passed(root);
/** A check that looks at nothing but files need not look at the same ones twice. */
async function unlessUnchanged(stage) {
  if (!stage.isOfFilesAlone) return run(stage);
  if (passed.has(stage.name)) {
    console.log(`\n── ${stage.name}: 1 passed, unchanged since it passed`);
    return { passed: 1, failed: 0 };
  }
  passed.forget(stage.name);
  const counted = await run(stage);
  if (counted.failed === 0) passed.keep(stage.name);
  return counted;
}

const counts = [await run({ name: 'build', command: ['npm', ['run', '--silent', 'build']] })];
const unit = tests('unit', '--coverage', `--coverageDirectory=${results}`);
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
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
