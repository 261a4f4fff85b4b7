import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * Runs one stage of the tests and prints what it said when it is done, because stages run side by side. A stage with a
 * report counts its tests, any other counts as one; one that broke before its tests is one failure. `names` are the counts
 * of what passed and may be kept: files of tests, or the stage itself.
 */
export async function runStage({ name, command: [program, args], more = [], report }, { root, env }) {
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
  const counted = report ? countsOf(report, { status, root }) : countOfOne(name, status);
  console.log(`${header(name)}\n${Buffer.concat(said).toString().trimEnd()}`);
  console.log(`── ${name}: ${counted.passed} passed, ${counted.failed} failed, ${seconds} s`);
  return counted;
}

const header = (name) => `\n── ${name} ${'─'.repeat(Math.max(1, 60 - name.length))}`;

const countOfOne = (name, status) =>
  status === 0 ? { passed: 1, failed: 0, names: { [name]: 1 } } : { passed: 0, failed: 1, names: {} };

function countsOf(report, { status, root }) {
  try {
    const read = JSON.parse(readFileSync(report, 'utf8'));
    const failed = read.numFailedTests + read.numRuntimeErrorTestSuites;
    const whole = read.testResults.filter(
      ({ assertionResults, status }) => status === 'passed' && assertionResults.length,
    );
    return {
      passed: read.numPassedTests,
      failed: status !== 0 && failed === 0 ? 1 : failed,
      names: Object.fromEntries(
        whole.map(({ name, assertionResults }) => [relative(root, name), assertionResults.length]),
      ),
    };
  } catch {
    return { passed: 0, failed: 1, names: {} };
  }
}
