import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { projectFile } from '../local/project-root.js';

interface Report {
  readonly bench: string;
  readonly figures: Record<string, number>;
  readonly bare: Record<string, number>;
  readonly ratios: Record<string, number>;
}

const program = projectFile('dist', 'deploy/bench/bench.js');
const run = promisify(execFile);

const benchmark = async (home: string, ...args: string[]) => {
  const env = { ...process.env, SALUR_HOME: home };
  return JSON.parse((await run(process.execPath, [program, ...args, '--json'], { env })).stdout) as Report;
};

/** How fast it is, is not asked here: only that each bench still runs on what the services are today, and what it reports. */
describe('the benches', () => {
  it('count filings beside the bare limit', async () => {
    const { bench, figures, bare, ratios } = await benchmark(
      tmpdir(),
      'intake',
      '--seconds',
      '2',
      '--connections',
      '2',
      '--hub',
      '0',
    );
    expect(bench).toBe('intake');
    expect(figures['filingsPerSecond']).toBeGreaterThan(0);
    expect(bare['transactionsPerSecond']).toBeGreaterThan(0);
    expect(ratios['filings']).toBeGreaterThan(0);
  }, 120_000);

  it('follow complaints on their whole way, beside the bare limit', async () => {
    const { bench, figures, bare, ratios } = await benchmark(
      tmpdir(),
      'lifecycle',
      '--seconds',
      '3',
      '--complaints',
      '2',
      '--stored',
      '0',
    );
    expect(bench).toBe('lifecycle');
    expect(figures).toMatchObject({
      lifecyclesPerSecond: expect.any(Number),
      visibleAtHalfLoadMsP99: expect.any(Number),
      hubMemoryMb: expect.any(Number),
      postgresMemoryMb: expect.any(Number),
      kafkaMemoryMb: expect.any(Number),
    });
    expect(bare).toMatchObject({ fileMsP99: expect.any(Number), listMsP99: expect.any(Number) });
    expect(bare['lifecyclesPerSecond']).toBeGreaterThan(0);
    expect(ratios['lifecycles']).toBeGreaterThan(0);
    expect(figures['visibleAtHalfLoadMsP99']).toBeGreaterThan(0);
  }, 180_000);

  it('bring messages to the doors, and find each of them answered once and in order', async () => {
    const wish = ['--seconds', '2', '--rate', '20', '--burst', '30', '--patience', '120'];
    const { figures } = await benchmark(tmpdir(), 'doors', ...wish);
    expect(figures).toMatchObject({
      ...{ acknowledgedAtOnce: 40, acknowledgedAtOnceOfBurst: 30, acknowledgedMsP99: expect.any(Number) },
      ...{
        messages: 270,
        replies: 270,
        conversations: 111,
        lost: 0,
        doubled: 0,
        inLine: 0,
        unanswered: 0,
        unasked: 0,
        outOfOrder: 0,
      },
    });
  }, 240_000);

  it('read the pages of a hub with seeded cases, and seed no case twice', async () => {
    const home = mkdtempSync(join(tmpdir(), 'salur-bench-e2e-'));
    try {
      const inHome = (...args: string[]) => benchmark(home, ...args);
      const read = await inHome('inbox', '--cases', '150', '--seconds', '1');
      expect(read.figures).toMatchObject({ cases: 150, coordinatorViewOpenMsP99: expect.any(Number) });
      const watched = await inHome('monitor', '--cases', '200', '--seconds', '1');
      expect(watched.figures).toMatchObject({ cases: 200, countsMsP99: expect.any(Number) });
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  }, 240_000);

  it('start a hub from nothing and from what it keeps, until it takes a complaint', async () => {
    const { figures } = await benchmark(tmpdir(), 'start', '--starts', '1');
    expect(Object.keys(figures)).toEqual(['coldStartSeconds', 'warmStartSeconds']);
    for (const seconds of Object.values(figures)) expect(seconds).toBeGreaterThan(0);
  }, 240_000);

  it('tell what they can be told', async () => {
    const { stdout } = await run(process.execPath, [program, '--help']);
    expect(stdout).toMatch(/intake[^]+--connections[^]+lifecycle[^]+--json/);
  });
});
