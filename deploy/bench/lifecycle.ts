import { accessDatabase } from '#libs/access';
import { openDatabase } from '#libs/database';
import { liveBarely } from './bare/live-barely.js';
import { startBare } from './bare/start-bare.js';
import { roundedAll, type Bench } from './bench-report.js';
import { percentile, percentilesOf } from './figures/percentiles.js';
import { HubClient } from './load/hub-client.js';
import { liveThrough, type Lifecycle } from './load/live-through.js';
import { OfficerDesk } from './load/officer-desk.js';
import { atFullLoad, atRate } from './load/run-at.js';
import { storyOf } from './load/texts.js';
import type { BenchEngines } from './measured/bench-engines.js';
import { cpuMsOf, memoryMbOf } from './measured/cost-of.js';
import type { MeasuredHub } from './measured/start-hub.js';
import { untilRested } from './measured/until-rested.js';
import { seedCases } from './seeding/seed-cases.js';

/** What a hub has after its first weeks: against this one is compared what it carries after years. */
const few = 10_000;

const named = (figures: Readonly<Record<string, number>>, when: string): Record<string, number> =>
  Object.fromEntries(Object.entries(figures).map(([name, figure]) => [`${name}${when}`, figure]));

/** Every service in one process, with complaints on their whole way and officers who work on them. */
export const lifecycle: Bench = {
  about:
    'complaints per second on their whole way: filed, routed, opened, clocks armed, taken, answered, listed; against the same calls and transactions without rules',
  options: {
    seconds: { default: 20, about: 'seconds of full load, and again of half of what was reached' },
    complaints: { default: 64, about: 'how many are under way at once' },
    stored: {
      default: few,
      about:
        'cases that are there already when all is measured once more; 0: only once; above ten thousand: also at ten thousand',
    },
    kept: { default: 0, about: '1: only once, over the cases that seed has put into the kept home' },
  },
  run: ({ option, say, engines: on }) =>
    on[option('kept') === 1 ? 'kept' : 'passing'](async (engines) => {
      const load = { seconds: option('seconds'), underWay: option('complaints'), say, startHub: on.hub };
      const bare = await measureBare(engines, load);
      const empty = await measureOn(engines, load);
      const ofBare = (perSecond: number) => perSecond / bare.lifecyclesPerSecond;
      const ratios = { lifecycles: ofBare(empty.lifecyclesPerSecond) };
      if (option('stored') === 0 || option('kept') === 1)
        return { figures: roundedAll(empty), bare: roundedAll(bare), ratios: roundedAll(ratios) };
      const withStored = async (cases: number) => {
        const stored = await seedCases(engines, cases, say);
        return { stored, measured: await measureOn(engines, load) };
      };
      const early = option('stored') > few ? await withStored(few) : null;
      const { stored, measured: filled } = await withStored(option('stored'));
      const figures = { ...empty, stored, ...named(filled, 'WithStored') };
      const ofStored = { ...ratios, lifecyclesWithStored: ofBare(filled.lifecyclesPerSecond) };
      if (!early) return { figures: roundedAll(figures), bare: roundedAll(bare), ratios: roundedAll(ofStored) };
      return {
        figures: roundedAll({ ...figures, fewStored: early.stored, ...named(early.measured, 'WithFewStored') }),
        bare: roundedAll(bare),
        ratios: roundedAll({
          ...ofStored,
          lifecyclesOfFewStored: filled.lifecyclesPerSecond / early.measured.lifecyclesPerSecond,
        }),
      };
    }),
};

interface Load {
  readonly seconds: number;
  readonly underWay: number;
  readonly say: (line: string) => void;
  readonly startHub: (engines: BenchEngines) => Promise<MeasuredHub>;
}

/** As many connections to the database as a few services of the hub have together. */
const bareConnections = 32;

/** What the machine carries of the same calls and transactions without our rules, on the same engines just before. */
async function measureBare(engines: BenchEngines, { seconds, underWay, say }: Load) {
  const server = await startBare(engines, bareConnections, 'bare-lifecycle-server');
  const client = new HubClient(server.url);
  try {
    let filed = 0;
    const one = () => liveBarely(client, storyOf((filed += 1)));
    await atFullLoad(one, underWay, Math.min(5, seconds));
    const before = cpuMsOf(server.pid);
    const { ended, seconds: took } = await atFullLoad(one, underWay, seconds);
    const lifecyclesPerSecond = ended.length / took;
    say(`bare: ${lifecyclesPerSecond.toFixed(1)}/s`);
    return {
      lifecyclesPerSecond,
      ...percentilesOf(
        'file',
        ended.map(({ fileMs }) => fileMs),
      ),
      ...percentilesOf(
        'list',
        ended.map(({ listMs }) => listMs),
      ),
      serverCpuMsPerLifecycle: (cpuMsOf(server.pid) - before) / ended.length,
      serverMemoryMb: memoryMbOf(server.pid),
    };
  } finally {
    await client.close();
    await server.stop();
  }
}

async function measureOn(engines: BenchEngines, load: Load) {
  const hub = await load.startHub(engines);
  const access = await openDatabase(accessDatabase, engines.adminUrl, 1);
  const client = new HubClient(hub.url);
  try {
    const restMs = await untilRested(engines);
    load.say(`at rest after another ${(restMs / 1000).toFixed(1)} s`);
    const desks = await OfficerDesk.ofAll(client, access);
    let filed = 0;
    const one = () => liveThrough(client, desks, storyOf((filed += 1)));
    return await measure({ ...load, hub, one, desks });
  } finally {
    await client.close();
    await access.destroy();
    await hub.stop();
  }
}

interface Measurement extends Load {
  readonly hub: MeasuredHub;
  readonly one: () => Promise<Lifecycle>;
  readonly desks: ReadonlyMap<string, OfficerDesk>;
}

async function measure({ hub, one, seconds, underWay, say, desks }: Measurement) {
  await atFullLoad(one, underWay, Math.min(5, seconds));
  const before = costs(hub);
  const full = await atFullLoad(one, underWay, seconds);
  const after = costs(hub);
  const perSecond = full.ended.length / full.seconds;
  say(`full load: ${perSecond.toFixed(1)}/s`);
  const half = await atRate(one, perSecond / 2, seconds);
  say(
    `half load: ${(perSecond / 2).toFixed(1)}/s, visible p99 ${percentile(
      half.map((l) => l.visibleMs),
      0.99,
    ).toFixed(0)} ms`,
  );
  const part = (name: keyof Lifecycle) => full.ended.map((life) => life[name]);
  const cost = (name: keyof typeof before) => (after[name] - before[name]) / full.ended.length;
  return {
    lifecyclesPerSecond: perSecond,
    ...percentilesOf('file', part('fileMs')),
    ...percentilesOf(
      'open',
      [...desks.values()].flatMap((desk) => desk.openMs),
    ),
    ...percentilesOf('take', part('takeMs')),
    ...percentilesOf('answer', part('answerMs')),
    ...percentilesOf('list', part('listMs')),
    ...percentilesOf(
      'visibleAtHalfLoad',
      half.map((life) => life.visibleMs),
    ),
    ...percentilesOf(
      'armedAtHalfLoad',
      half.map((life) => life.armedMs),
    ),
    hubCpuMsPerLifecycle: cost('hub'),
    postgresCpuMsPerLifecycle: cost('postgres'),
    kafkaCpuMsPerLifecycle: cost('kafka'),
    hubMemoryMb: memoryMbOf(hub.pids.hub),
    postgresMemoryMb: memoryMbOf(hub.pids.postgres),
    kafkaMemoryMb: memoryMbOf(hub.pids.kafka),
  };
}

const costs = ({ pids }: MeasuredHub) => ({
  hub: cpuMsOf(pids.hub),
  postgres: cpuMsOf(pids.postgres),
  kafka: cpuMsOf(pids.kafka),
});
