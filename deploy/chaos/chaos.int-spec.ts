import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { projectFile } from '../local/project-root.js';
import { faultNames } from './faults/fault-table.js';
import { planFaults } from './faults/plan-faults.js';
import { invariantNames } from './judged/invariants.js';
import type { ChaosReport } from './chaos-report.js';

const patienceMs = 840_000;
const chaos = (...args: string[]) => {
  const program = [projectFile('dist', 'deploy/chaos/chaos.js'), ...args];
  const ended = spawnSync(process.execPath, program, { encoding: 'utf8', timeout: patienceMs });
  if (ended.error) throw new Error(`It did not end within ${patienceMs / 1000} s, and said so far: ${ended.stderr}`);
  return ended;
};
/** One that kills a service, the broker and the database in so short a time. */
const [seed, minutes] = [209, 0.25];

/** A short run: whether the command still works on what the services are today. What it is for takes ten minutes. */
describe('npm run chaos', () => {
  it('lets things fail as planned, and finds everything whole afterwards', () => {
    const { status, stdout, stderr } = chaos('--seed', String(seed), '--minutes', String(minutes), '--json');
    // Without a report the reason is in what it said meanwhile.
    expect({ reports: stdout !== '', why: stdout === '' ? stderr : '' }).toEqual({ reports: true, why: '' });
    const report = JSON.parse(stdout) as ChaosReport;
    const violated = Object.entries(report.invariants).filter(([, found]) => found > 0);
    expect({ violated, why: violated.length > 0 ? stderr : '' }).toEqual({ violated: [], why: '' });
    expect(Object.keys(report.invariants).sort()).toEqual([...invariantNames].sort());
    const planned = planFaults(seed, minutes * 60_000).map(({ name }) => name);
    for (const name of faultNames)
      expect([name, report.faults[name]]).toEqual([name, planned.filter((one) => one === name).length]);
    expect(report.faults['messageRepeated']).toBeGreaterThan(0);
    expect(status).toBe(0);
  }, 900_000);

  it('says what it does and refuses what is no number', () => {
    const { stdout } = chaos('--help');
    for (const word of ['--minutes', '--seed', '--json', ...faultNames]) expect(stdout).toContain(word);
    expect(chaos('--minutes', 'ten').status).toBe(2);
  });
});
