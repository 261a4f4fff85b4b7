import { accessDatabase } from '#libs/access';
import { openDatabase } from '#libs/database';
import { roundedAll, type Bench } from './bench-report.js';
import { percentile, percentilesOf } from './figures/percentiles.js';
import { HubClient } from './load/hub-client.js';
import { liveThrough, type Lifecycle } from './load/live-through.js';
import { OfficerDesk } from './load/officer-desk.js';
import { storyOf } from './load/texts.js';
import { withPassingEngines, type BenchEngines } from './measured/bench-engines.js';
import { cpuMsOf, memoryMbOf } from './measured/cost-of.js';
import { startHubOn, type MeasuredHub } from './measured/start-hub.js';
import { untilRested } from './measured/until-rested.js';
import { seedCases } from './seeding/seed-cases.js';

/** Every service in one process, with complaints on their whole way and officers who work on them. */
export const lifecycle: Bench = {
  about: 'complaints per second on their whole way: filed, routed, opened, clocks armed, taken, answered, listed',
  options: {
    seconds: { default: 20, about: 'seconds of full load, and again of half of what was reached' },
    complaints: { default: 64, about: 'how many are under way at once' },
    stored: { default: 10_000, about: 'cases that are there already when all is measured once more; 0: only once' },
  },
  run: ({ option, say }) =>
    withPassingEngines(async (engines) => {
      const load = { seconds: option('seconds'), underWay: option('complaints'), say };
      const empty = await measureOn(engines, load);
      if (option('stored') === 0) return { figures: roundedAll(empty), bare: {}, ratios: {} };
      const stored = await seedCases(engines, option('stored'), say);
      const full = Object.entries(await measureOn(engines, load)).map(
        ([name, figure]) => [`${name}WithStored`, figure] as const,
      );
      return { figures: roundedAll({ ...empty, stored, ...Object.fromEntries(full) }), bare: {}, ratios: {} };
    }),
};

interface Load {
  readonly seconds: number;
  readonly underWay: number;
  readonly say: (line: string) => void;
}

async function measureOn(engines: BenchEngines, load: Load) {
  const hub = await startHubOn(engines);
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

/** As many at once as told, each followed by the next; those that are under way at the end are waited for, not counted. */
async function atFullLoad(one: () => Promise<Lifecycle>, underWay: number, seconds: number) {
  const began = performance.now();
  const until = began + seconds * 1000;
  const ended: Lifecycle[] = [];
  const chain = async () => {
    while (performance.now() < until) {
      const life = await one();
      if (performance.now() < until) ended.push(life);
    }
  };
  await Promise.all(Array.from({ length: underWay }, chain));
  return { ended, seconds };
}

/** Begun by the clock and not when others have ended: a hub that falls behind is found out. */
async function atRate(one: () => Promise<Lifecycle>, perSecond: number, seconds: number): Promise<Lifecycle[]> {
  const all: Promise<Lifecycle>[] = [];
  const began = performance.now();
  while (performance.now() - began < seconds * 1000) {
    all.push(one());
    const next = began + (all.length / Math.max(perSecond, 0.5)) * 1000;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - performance.now())));
  }
  return Promise.all(all);
}
