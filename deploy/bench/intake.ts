import { startBare } from './bare/start-bare.js';
import { roundedAll, type Bench, type EnginesOfBench } from './bench-report.js';
import { percentilesOf } from './figures/percentiles.js';
import type { Driven } from './load/drive.js';
import type { BenchEngines } from './measured/bench-engines.js';
import { enginePids } from './measured/engine-pids.js';
import { FiledComplaints } from './measured/filed-complaints.js';
import type { Served } from './measured/program.js';
import { startAlone } from './measured/start-alone.js';
import { takeTurns, type Turn, type Turns } from './measured/take-turns.js';

const rounds = 4;
/** V8 compiles during the first ten thousand requests; a service runs for weeks. */
const longestWarmUp = 10;

/** `intake-web` as it is deployed, relay and consumer included; then the same door in the one process of `npm start`. */
export const intake: Bench = {
  about: 'durable filings per second, against a bare Fastify + begin, two inserts, commit',
  options: {
    seconds: { default: 20, about: 'seconds of load on each of the two' },
    connections: { default: 16, about: 'how many file at once' },
    hub: { default: 1, about: '1: afterwards in a process with all of Salur as well; 0: intake-web alone' },
  },
  run: async ({ option, say, engines: on }) => {
    const [connections, seconds] = [option('connections'), option('seconds')];
    const turns = { seconds: seconds / rounds, warmUpSeconds: Math.min(longestWarmUp, seconds / 2), connections };
    const alone = await besideBare(on, { ...turns, rounds }, (engines) => startAlone(engines, 'intake-web'));
    say(`intake-web alone: ${told(alone)}`);
    if (option('hub') === 0) return report(alone, []);
    // What a whole hub does with each filing goes on long after: one round, and nobody waits for that.
    const inHub = await besideBare(on, { ...turns, rounds: 1 }, on.hub);
    say(`within the hub: ${told(inHub)}`);
    return report(alone, inHub);
  },
};

type Pairs = readonly (readonly [bare: Turn, ours: Turn])[];

const told = (pairs: Pairs) =>
  pairs.map(([bare, ours]) => `${ours.perSecond.toFixed(0)}/s of ${bare.perSecond.toFixed(0)}/s`).join(', ');

/** On engines of its own, so that nothing is left over from what was measured before. */
const besideBare = (
  on: EnginesOfBench,
  turns: Omit<Turns, 'engines'>,
  start: (engines: BenchEngines) => Promise<Served>,
): Promise<Pairs> =>
  on.passing(async (engines) => {
    const [bare, ours] = [await startBare(engines, turns.connections), await start(engines)];
    const filed = await FiledComplaints.from(engines);
    const pairs = await takeTurns({ ...turns, engines: enginePids(engines.home) }, [
      { ...bare, path: '/', rest: () => Promise.resolve() },
      { ...ours, path: '/api/complaints', rest: (acknowledged) => filed.untilPublished(acknowledged) },
    ]);
    await Promise.all([bare.stop(), ours.stop()]);
    return pairs;
  });

function report(alone: Pairs, inHub: Pairs) {
  const perRound = alone.map(([bare, ours]) => ours.perSecond / bare.perSecond);
  const [bare, ours] = [alone.map(([one]) => one), alone.map(([, one]) => one)];
  const within = inHub.map(([, one]) => one);
  return {
    figures: roundedAll({
      filingsPerSecond: speedOf(ours),
      ...percentilesOf('filing', timesOf(ours)),
      ...costsOf(ours),
      ...(inHub.length > 0 && {
        filingsPerSecondInHub: speedOf(within),
        ...percentilesOf('filingInHub', timesOf(within)),
      }),
    }),
    bare: roundedAll({
      transactionsPerSecond: speedOf(bare),
      ...percentilesOf('transaction', timesOf(bare)),
      ...costsOf(bare),
    }),
    ratios: roundedAll({
      filings: speedOf(ours) / speedOf(bare),
      filingsLowestRound: Math.min(...perRound),
      filingsHighestRound: Math.max(...perRound),
      ...(inHub.length > 0 && { filingsInHub: speedOf(within) / speedOf(inHub.map(([one]) => one)) }),
    }),
  };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const speedOf = (turns: readonly Driven[]) => mean(turns.map(({ perSecond }) => perSecond));
const timesOf = (turns: readonly Driven[]) => turns.flatMap(({ tookMs }) => tookMs);

/** Processor time of one request, by process. */
const costsOf = (turns: readonly Turn[]) => ({
  serverCpuMs: mean(turns.map(({ cpuMs }) => cpuMs.server)),
  postgresCpuMs: mean(turns.map(({ cpuMs }) => cpuMs.postgres)),
  kafkaCpuMs: mean(turns.map(({ cpuMs }) => cpuMs.kafka)),
});
