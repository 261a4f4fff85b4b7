import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectFile } from '../local/project-root.js';
import type { Bench, EnginesOfBench } from './bench-report.js';
import { doors } from './doors.js';
import { inbox } from './inbox.js';
import { intake } from './intake.js';
import { lifecycle } from './lifecycle.js';
import { withPassingEngines, type BenchEngines } from './measured/bench-engines.js';
import { startHubOn, type MeasuredHub } from './measured/start-hub.js';
import { monitor } from './monitor.js';

const program = projectFile('dist', 'deploy/bench/bench.js');
const run = promisify(execFile);

/**
 * How fast it is, is not asked here: only that each bench still runs on what the services are today, and what it reports. So they
 * may stand on the same engines, one after another, and meet what another one left.
 */
describe('the benches', () => {
  const started = Promise.withResolvers<BenchEngines>();
  const done = Promise.withResolvers<undefined>();
  let ended: Promise<void>;
  let shared: EnginesOfBench;
  let hub: Promise<MeasuredHub> | undefined;

  beforeAll(async () => {
    ended = withPassingEngines((engines) => {
      started.resolve(engines);
      return done.promise;
    });
    const engines = await Promise.race([
      started.promise,
      ended.then(() => Promise.reject(new Error('They have ended.'))),
    ]);
    shared = {
      passing: (work) => work(engines),
      kept: (work) => work(engines),
      hub: async () => ({ ...(await (hub ??= startHubOn(engines))), stop: () => Promise.resolve() }),
    };
  }, 120_000);
  const endHub = async () => {
    await (await hub)?.stop();
    hub = undefined;
  };
  afterAll(async () => {
    await endHub();
    done.resolve(undefined);
    await ended;
  }, 60_000);

  const measured = ({ options, run: measure }: Bench, wish: Readonly<Record<string, number>>) =>
    measure({
      option: (name) => wish[name] ?? options[name]?.default ?? NaN,
      say: (line) => process.stderr.write(`${line}\n`),
      engines: shared,
    });

  it('follow complaints on their whole way, beside the bare limit', async () => {
    const { figures, bare, ratios } = await measured(lifecycle, { seconds: 3, complaints: 2, stored: 0 });
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

  it('read the pages of a hub with seeded cases, and seed no case twice', async () => {
    const read = await measured(inbox, { cases: 150, seconds: 1 });
    expect(read.figures).toMatchObject({ cases: 150, coordinatorViewOpenMsP99: expect.any(Number) });
    const watched = await measured(monitor, { cases: 200, seconds: 1 });
    expect(watched.figures).toMatchObject({ cases: 200, countsMsP99: expect.any(Number) });
  }, 480_000);

  it('bring messages to the doors, and find each of them answered once and in order', async () => {
    // Here each service is a process of its own.
    await endHub();
    const { figures } = await measured(doors, { seconds: 2, rate: 20, burst: 30, patience: 120 });
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
  }, 480_000);

  // The last one on these engines: nobody is there who would work what it files.
  it('count filings beside the bare limit', async () => {
    const { figures, bare, ratios } = await measured(intake, { seconds: 1, connections: 2, hub: 0 });
    expect(figures['filingsPerSecond']).toBeGreaterThan(0);
    expect(bare['transactionsPerSecond']).toBeGreaterThan(0);
    expect(ratios['filings']).toBeGreaterThan(0);
  }, 120_000);

  it('find in another run what one has seeded, and seed it no second time', async () => {
    const home = mkdtempSync(join(tmpdir(), 'salur-bench-kept-'));
    const seeded = () =>
      run(process.execPath, [program, 'seed', '--cases', '20'], { env: { ...process.env, SALUR_HOME: home } });
    try {
      expect((await seeded()).stderr).toContain('20 of 20 cases');
      const again = await seeded();
      expect(again.stderr).not.toContain('of 20 cases');
      expect(again.stdout).toMatch(/cases\s+20\b/);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  }, 480_000);

  it('start a hub from nothing and from what it keeps, until it takes a complaint, and print one object', async () => {
    const { stdout } = await run(process.execPath, [program, 'start', '--starts', '1', '--json']);
    const { bench, figures, ...more } = JSON.parse(stdout) as { bench: string; figures: Record<string, number> };
    expect({ bench, ...more }).toEqual({ bench: 'start', bare: {}, ratios: {} });
    expect(Object.keys(figures)).toEqual(['coldStartSeconds', 'warmStartSeconds']);
    for (const seconds of Object.values(figures)) expect(seconds).toBeGreaterThan(0);
  }, 480_000);

  it('tell what they can be told', async () => {
    const { stdout } = await run(process.execPath, [program, '--help']);
    expect(stdout).toMatch(/intake[^]+--connections[^]+lifecycle[^]+--json/);
  });
});
